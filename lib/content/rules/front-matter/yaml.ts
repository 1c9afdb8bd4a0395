import type { Rule } from '../rule';

export const yaml = {
  id: 'front-matter/yaml',
  severity: 'error',
  reason: 'A line that cannot be read would take the whole post with it.',
  example: { 'posts/2026/example.mdx': '---\ntitle: Part 1: The start\ndate: 2026-01-02\n---\n\nText.\n' },
  message: 'The value holds “: ” and is not in quotes',
  fix: "Put the whole value in single quotes: title: 'Part 1: The start'.",
} as const satisfies Rule;
