import type { Rule } from '../rule';

export const requiredSetting = {
  id: 'settings/required',
  severity: 'error',
  reason: 'Pages, feeds and icons cannot do without it.',
  example: { 'site.yml': 'url: https://harbor.example\n' },
  message: '“name” is missing',
  fix: 'Add a line “name: …”. The name of the publication.',
} as const satisfies Rule;
