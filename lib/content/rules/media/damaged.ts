import type { Rule } from '../rule';

/** Pictures and recordings that cannot be decoded. */
export const damaged = {
  id: 'media/damaged',
  severity: 'error',
  reason: 'A damaged picture or recording is a hole in the page.',
  example: {},
  message: 'The picture cannot be decoded to its end',
  fix: 'Export it again from the program that made it, or copy it again.',
} as const satisfies Rule;
