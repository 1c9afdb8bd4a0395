import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mistakes } from '../check-content/trials/mistakes.ts';
import { messagesOn, mistakesManual, problemsOn } from './mistakes-manual.ts';

test('docs/mistakes.md holds what the check says today; “npm run docs” writes it anew', () => {
  expect(readFileSync('docs/mistakes.md', 'utf8')).toBe(mistakesManual());
});

test('one run lists all twenty, each with its message to the letter, in the order of their files', () => {
  const name = (index: number) => `posts/2026/mistake-${String(index + 1).padStart(2, '0')}.mdx`;
  const files = Object.fromEntries(mistakes.map(({ before }, index) => [name(index), before]));
  const said = problemsOn(files).map(({ rule, message, fix }) => ({ rule, message, fix }));
  const alone = mistakes.flatMap(({ before }, index) => problemsOn({ [name(index)]: before }));
  expect(said).toEqual(alone.map(({ rule, message, fix }) => ({ rule, message, fix })));
  expect(said).toHaveLength(20);
});

describe.each(mistakes.map((mistake, index) => ({ ...mistake, number: index + 1 })))(
  'mistake $number: to $intent',
  ({ before, after }) => {
    test('is refused, once', () => {
      expect(messagesOn(before).match(/ {2}error {2}/g)).toHaveLength(1);
    });
    test('passes when fixed as its message says', () => expect(messagesOn(after)).toBe(''));
  },
);
