import type { Rule } from '../rule';

export const depth = {
  id: 'front-matter/depth',
  severity: 'error',
  reason: 'No key needs lists within lists within lists.',
  example: { 'posts/2026/example.mdx': `---\ntitle: ${'['.repeat(30)}${']'.repeat(30)}\n---\n\nText.\n` },
  message: 'The front matter nests deeper than 10 levels',
  fix: 'Write one “key: value” a line, and lists with one level.',
} as const satisfies Rule;
