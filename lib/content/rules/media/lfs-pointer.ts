import type { Rule } from '../rule';

/** Pointers that stand where a large file should. */
export const lfsPointer = {
  id: 'media/lfs-pointer',
  severity: 'error',
  reason: 'Git LFS left a note here in place of the file.',
  example: {},
  message: 'This is a note of Git LFS, not the file itself',
  fix: 'Run “git lfs pull”, or add the file itself.',
} as const satisfies Rule;
