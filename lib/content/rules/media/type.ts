import type { Rule } from '../rule';

/** Contents that are not what the name says. */
export const mediaType = {
  id: 'media/type',
  severity: 'error',
  reason: 'A file that is something else than its name says is refused by browsers, or runs as a page.',
  example: {},
  message: 'The file holds HTML; its name says PNG',
  fix: 'Save it in the format of its name, or give it the name of its format.',
} as const satisfies Rule;
