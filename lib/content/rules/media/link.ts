import type { Rule } from '../rule';

/** Links and devices below the public folder. */
export const mediaLink = {
  id: 'media/link',
  severity: 'error',
  reason: 'A symbolic link could publish any file of the machine that builds the site.',
  example: {},
  message: 'This is a symbolic link; what is served is plain files and folders',
  fix: 'Replace it with a copy of the file, or delete it.',
} as const satisfies Rule;
