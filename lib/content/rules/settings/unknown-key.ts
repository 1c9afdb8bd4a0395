import type { Rule } from '../rule';

export const unknownSetting = {
  id: 'settings/unknown-key',
  severity: 'error',
  reason: 'A misspelled setting would be silently ignored.',
  example: { 'site.yml': 'name: Harbor Notes\nurl: https://harbor.example\nlanguge: es\n' },
  message: 'There is no “languge”. Did you mean “language”?',
  fix: 'Write “language:”.',
} as const satisfies Rule;
