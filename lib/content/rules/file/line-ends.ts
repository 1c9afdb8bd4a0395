import type { Rule } from '../rule';

/** Line ends of the first Macintosh. */
export const lineEnds = {
  id: 'file/line-ends',
  severity: 'error',
  reason: 'Lines that end in a bare carriage return are one long line to every other program.',
  example: { 'posts/2026/example.mdx': '---\rtitle: Test\rdate: 2026-01-02\r---\r\rText.\r' },
  message: 'The lines end in a bare carriage return (CR)',
  fix: 'Save the file with line ends LF; editors show and change them in the bar at the bottom.',
} as const satisfies Rule;
