import type { Rule } from '../rule';

export const empty = {
  id: 'file/empty',
  severity: 'error',
  reason: 'An empty file would be an empty page.',
  example: { 'posts/2026/example.mdx': '' },
  message: 'The file is empty',
  fix: 'Write the post, or delete the file.',
} as const satisfies Rule;
