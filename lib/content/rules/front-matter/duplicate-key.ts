import type { Rule } from '../rule';

export const duplicateKey = {
  id: 'front-matter/duplicate-key',
  severity: 'error',
  reason: 'Of two values for one key, nobody knows which one is meant.',
  example: { 'posts/2026/example.mdx': '---\ntitle: One\ntitle: Two\ndate: 2026-01-02\n---\n\nText.\n' },
  message: 'The key “title” is given twice, on lines 2 and 3',
  fix: 'Keep one of the two lines.',
} as const satisfies Rule;
