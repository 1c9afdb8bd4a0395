import type { Rule } from '../rule';

export const value = {
  id: 'front-matter/value',
  severity: 'error',
  reason: 'A value in another form would be shown wrongly, or not at all.',
  example: { 'posts/2026/example.mdx': '---\ntitle: Test\ndate: 2024-02-30\n---\n\nText.\n' },
  message: '“date”: there is no 2024-02-30 in the calendar; expected YYYY-MM-DD, found “2024-02-30”',
  fix: 'Correct the day: February 2024 has 29 days.',
} as const satisfies Rule;
