import type { Rule } from '../rule';

export const closingFence = {
  id: 'front-matter/closing-fence',
  severity: 'error',
  reason: 'Without its last line of three hyphens, the text would be read as data.',
  example: { 'posts/2026/example.mdx': '---\ntitle: Test\ndate: 2026-01-02\n----\n\nText.\n' },
  message: 'The line that ends the front matter is “----”; it must be exactly ---',
  fix: 'Write three hyphens and nothing else on that line.',
} as const satisfies Rule;
