import type { Rule } from '../rule';

/** Names that cannot be addresses. */
export const mediaName = {
  id: 'media/name',
  severity: 'error',
  reason:
    'The name becomes an address; other signs are written in another way by each program, or hide the file.',
  example: {},
  message: 'The file name contains a blank; letters, digits, “-”, “_” and “.” are possible',
  fix: 'Rename the file to IMG-1234.jpg.',
} as const satisfies Rule;
