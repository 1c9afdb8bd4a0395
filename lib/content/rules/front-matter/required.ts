import type { Rule } from '../rule';

export const required = {
  id: 'front-matter/required',
  severity: 'error',
  reason: 'Pages, feeds and search cannot do without it.',
  example: { 'posts/2026/example.mdx': '---\ndate: 2026-01-02\n---\n\nText.\n' },
  message: '“title” is missing',
  fix: 'Add a line “title: …”. The headline, plain text, best below 70 characters.',
} as const satisfies Rule;
