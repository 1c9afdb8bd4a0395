import type { Rule } from '../rule';

/** A site without a single post: most likely the wrong folder. */
export const none = {
  id: 'file/none',
  severity: 'error',
  reason: 'A site without posts is most likely a wrong folder, and would replace the one that readers have.',
  example: {},
  message: 'There are no posts: 0 files in content/posts',
  fix: 'Check the folder (PUBLICATION_DIR names another one), or write the first post.',
} as const satisfies Rule;
