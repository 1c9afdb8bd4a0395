import type { Rule } from '../rule';

export const openingFence = {
  id: 'front-matter/opening-fence',
  severity: 'error',
  reason: 'Without its first line of three hyphens, the title and date would be printed as text.',
  example: { 'posts/2026/example.mdx': '\n---\ntitle: Test\ndate: 2026-01-02\n---\n\nText.\n' },
  message: 'The front matter must start on line 1; found 1 blank line before ---',
  fix: 'Delete what stands before the three hyphens.',
} as const satisfies Rule;
