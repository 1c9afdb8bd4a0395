import type { Rule } from '../rule';

/** The file of old addresses has one form. */
export const redirectForm = {
  id: 'redirect/form',
  severity: 'error',
  reason: 'A list that cannot be read would lose every old address in it.',
  example: { 'redirects.yml': '- from: /old/\n' },
  message: 'Entry 1: from /old/ has neither “to” nor “gone: true”',
  fix: 'Write “- from: /old/” and below it “  to: /new/” or “  gone: true”.',
} as const satisfies Rule;
