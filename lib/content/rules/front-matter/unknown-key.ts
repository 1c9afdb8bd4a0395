import type { Rule } from '../rule';

export const unknownKey = {
  id: 'front-matter/unknown-key',
  severity: 'error',
  reason: 'A misspelled key would be silently ignored.',
  example: { 'posts/2026/example.mdx': '---\ntitle: Test\ndate: 2026-01-02\nsumary: A test\n---\n\nText.\n' },
  message: 'There is no “sumary”. Did you mean “summary”?',
  fix: 'Write “summary:”.',
} as const satisfies Rule;
