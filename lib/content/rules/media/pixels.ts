import type { Rule } from '../rule';

/** Pictures of too many pixels. */
export const mediaPixels = {
  id: 'media/pixels',
  severity: 'error',
  reason: 'A picture of that many pixels stops the build, or the reader’s phone.',
  example: {},
  message: 'The picture has 60000 × 60000 pixels; 50 million in all is the limit',
  fix: 'Save it with 2,000 pixels on its longer side.',
} as const satisfies Rule;
