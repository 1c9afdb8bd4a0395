import type { Rule } from '../rule';

/** Names that differ only in capitals. */
export const sameName = {
  id: 'media/same-name',
  severity: 'error',
  reason:
    'On Windows and Macs two names that differ only in capitals are one file, so one of the two would be lost.',
  example: {},
  message: 'public/media/Photo.jpg and public/media/photo.jpg differ only in capital letters',
  fix: 'Rename one of them, for example to photo-2.jpg.',
} as const satisfies Rule;
