import type { Rule } from '../rule';

export const missingSettings = {
  id: 'settings/missing',
  severity: 'error',
  reason: 'A site has at least a name and an address.',
  example: {},
  message: 'There are no settings: the file content/site.yml is missing',
  fix: 'Write a file content/site.yml with a line “name: …” and a line “url: https://…”; docs/settings.md has all others.',
} as const satisfies Rule;
