import type { Rule } from '../rule';

/** Files that belong on the media host. */
export const mediaSize = {
  id: 'media/size',
  severity: 'error',
  reason: 'Readers pay for every megabyte, and Git keeps each version indefinitely.',
  example: {},
  message: 'The picture has 6.2 MB; 5 MB is the limit',
  fix: 'Save it smaller (2,000 pixels are plenty), or put it on the media host and link to it there.',
} as const satisfies Rule;
