import type { Rule } from '../rule';

/** Files without a byte. */
export const emptyMedia = {
  id: 'media/empty',
  severity: 'error',
  reason: 'An empty file is a picture or recording that nobody gets.',
  example: {},
  message: 'The file is empty',
  fix: 'Save it again, or delete it.',
} as const satisfies Rule;
