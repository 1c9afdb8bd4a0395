import { expect, test } from 'vitest';
import { postWith } from '@/lib/content/testing/check-files';
import { keepRefused } from './keep-refused';

const keep = (body: string) => keepRefused('posts/2026/a.mdx', postWith(`\n${body}\n`), 7);

test('what can be published stays to the letter', () => {
  const { text, notices } = keep('Words and [a link](/about/).');
  expect(text).toBe(postWith('\nWords and [a link](/about/).\n'));
  expect(notices).toEqual([]);
});

test('a block that would be refused stands as code, the others as they are, and somebody is told', () => {
  const { text, examined, notices } = keep('Before.\n\n- [x][ ] open\n- done\n\nAfter.');
  expect(text).toBe(postWith('\nBefore.\n\n```\n- [x][ ] open\n- done\n```\n\nAfter.\n'));
  expect(examined.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(notices.map(({ level, rule, line }) => [level, rule, line])).toEqual([
    ['person', 'kept-as-code', 7],
  ]);
  expect(notices[0]?.message).toContain('(link/definition)');
});

test('code within such a block does not end it', () => {
  const { text, examined } = keep('<dd>\n\n```\ncode\n```\n\n</dd>');
  expect(text).toContain('````\n<dd>');
  expect(examined.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a recording stays a recording: it can be heard, and its transcript is asked for', () => {
  const player = '<AudioPlayer src="https://s3.amazonaws.com/digitalgov/a.mp3" title="A" />';
  const { text, notices } = keep(player);
  expect(text).toContain(player);
  expect(notices).toEqual([]);
});
