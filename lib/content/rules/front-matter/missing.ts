import type { Rule } from '../rule';

export const missing = {
  id: 'front-matter/missing',
  severity: 'error',
  reason: 'A post needs a title and a date, which stand at its top.',
  example: { 'posts/2026/example.mdx': 'Text without a title.\n' },
  message: 'The file has no front matter; the first line must be exactly ---',
  fix: 'Start the file with a line of three hyphens, the title and date, and another line of three hyphens.',
} as const satisfies Rule;
