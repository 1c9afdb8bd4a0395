import type { Rule } from '../rule';

/** Symbolic links. An example cannot be written as text; the tests make one. */
export const link = {
  id: 'file/link',
  severity: 'error',
  reason: 'A symbolic link could publish any file of the machine that builds the site.',
  example: {},
  message: 'This is a symbolic link; content is plain files and folders',
  fix: 'Replace it with a copy of the file, or delete it.',
} as const satisfies Rule;
