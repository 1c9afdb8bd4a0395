import type { Rule } from '../rule';

export const settingsAddress = {
  id: 'settings/address',
  severity: 'error',
  reason: 'Feeds, search engines and link previews need full addresses.',
  example: { 'site.yml': 'name: Harbor Notes\n' },
  message: '“url” is missing, and SITE_URL is not set: nobody can tell where the site will live',
  fix: 'Add a line “url: https://www.example.org”, the address of the site, or set SITE_URL.',
} as const satisfies Rule;
