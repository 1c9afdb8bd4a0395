import type { Rule } from '../rule';

/** Files outside of public/media. */
export const mediaPlace = {
  id: 'media/place',
  severity: 'error',
  reason:
    'Every address outside of /media/ belongs to the build, and a file there could take the place of a page.',
  example: {},
  message: 'Files that are served as they are belong in public/media',
  fix: 'Move it to public/media; to prove to a service that the site is yours, use its DNS record.',
} as const satisfies Rule;
