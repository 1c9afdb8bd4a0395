import type { Rule } from '../rule';

export const size = {
  id: 'front-matter/size',
  severity: 'error',
  reason: 'Front matter is a few lines; more is text in the wrong place.',
  example: { 'posts/2026/example.mdx': `---\ntitle: Test\nsummary: ${'word '.repeat(4000)}\n---\n\nText.\n` },
  message: 'The front matter has 20 KB; 16 KB is the limit',
  fix: 'Move long text into the body.',
} as const satisfies Rule;
