import type { Rule } from '../rule';

/** Photos with a GPS position. */
export const mediaLocation = {
  id: 'media/location',
  severity: 'error',
  reason: 'A photo that says where it was taken may say where a person lives.',
  example: {},
  message: 'The photo holds the place where it was taken (GPS)',
  fix: 'Export it without its location; most programs ask when they save for the web.',
} as const satisfies Rule;
