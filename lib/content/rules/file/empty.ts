import type { Rule } from '../rule';

export const empty = {
  id: 'file/empty',
  severity: 'error',
  reason: 'A file without a word would be a page without a word.',
  example: { 'posts/2026/example.mdx': '' },
  message: 'The file is empty',
  fix: 'Write the post, or delete the file.',
} as const satisfies Rule;
