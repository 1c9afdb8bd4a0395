import type { Rule } from '../rule';

export const shape = {
  id: 'front-matter/shape',
  severity: 'error',
  reason: 'Title and date are found by their names.',
  example: { 'posts/2026/example.mdx': '---\n- title\n- date\n---\n\nText.\n' },
  message: 'The front matter is a list; it must be “key: value” lines',
  fix: 'Write one “key: value” a line, as in title: Our new site.',
} as const satisfies Rule;
