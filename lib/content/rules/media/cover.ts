import type { Rule } from '../rule';

/** Covers of podcasts. */
export const mediaCover = {
  id: 'media/cover',
  severity: 'error',
  reason: 'Podcast directories refuse a podcast whose cover is not what they ask for.',
  example: {},
  message: 'The cover has 900 × 600 pixels, and is not square',
  fix: 'Crop it to 1,400 × 1,400 pixels.',
} as const satisfies Rule;
