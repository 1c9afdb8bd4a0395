import { expect, test } from 'vitest';
import { formatFix, formatProblem } from './format';

const PROBLEM = {
  file: 'content/ledger.txt',
  line: 2,
  column: 1,
  severity: 'error',
  rule: 'address/lost',
  message: '/a/ was published, and nothing is there any more',
  fix: 'Add to redirects.yml:',
  lines: ['- from: /a/', '  gone: true'],
} as const;

test('lines to copy are lines of their own, with their indentation', () => {
  expect(formatProblem(PROBLEM)).toBe(
    [
      'content/ledger.txt:2:1  error  address/lost  /a/ was published, and nothing is there any more',
      '  Fix: Add to redirects.yml:',
      '    - from: /a/',
      '      gone: true',
    ].join('\n'),
  );
});

test('a value forges no line, in the fix or in what is copied', () => {
  const value = 'x\ncontent/a.mdx:1:1  error  forged\u2028\u202e';
  const printed = formatFix({ fix: `Write ${value}.`, lines: [`- from: ${value}`] });
  expect(printed.split('\n')).toHaveLength(2);
  expect(printed).toContain('- from: x\\u000Acontent/a.mdx:1:1  error  forged\\u2028\\u202E');
});
