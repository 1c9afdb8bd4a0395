import type { Rule } from '../rule';

export const settingsFileRule = {
  id: 'settings/file',
  severity: 'error',
  reason: 'A logo or font that is not there cannot be shown.',
  example: { 'site.yml': 'name: Harbor Notes\nurl: https://harbor.example\nlogo: /media/anchor.svg\n' },
  message: 'There is no file public/media/anchor.svg',
  fix: 'Add the file below public/, or correct its name.',
} as const satisfies Rule;
