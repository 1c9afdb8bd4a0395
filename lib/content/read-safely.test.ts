import { expect, test } from 'vitest';
import type { Problem } from './problem';
import { readSafely, readSafelyLater, reasonOf } from './read-safely';

const overflow = (): number => overflow() + 1;

test('what a reader throws is a problem of its file, in one line', () => {
  const problems: Problem[] = [];
  const value = readSafely('content/posts/x.mdx', problems, overflow, () => 7);
  expect(value).toBe(7);
  expect(problems).toMatchObject([
    {
      file: 'content/posts/x.mdx',
      line: 1,
      rule: 'file/reader',
      message: 'Reading this file failed (Maximum call stack size exceeded)',
    },
  ]);
});

test('so is what it throws later', async () => {
  const problems: Problem[] = [];
  const read = () => Promise.reject(new Error('broken\n    at somewhere (file.ts:1:1)'));
  expect(await readSafelyLater('public/media/x.mp3', problems, read, () => 'nothing')).toBe('nothing');
  expect(problems).toMatchObject([{ message: 'Reading this file failed (broken)' }]);
});

test('a reason names no folder of this machine', () => {
  expect(reasonOf(new Error(`ENOENT: ${process.cwd()}/content/x.mdx.`))).toBe('ENOENT: x.mdx');
  expect(reasonOf(new Error("ENOENT, open '/home/Ana Lima/content/x.mdx'"))).toBe("ENOENT, open 'x.mdx'");
  expect(reasonOf(new Error('ENOENT: C:\\Users\\ana\\x.mdx'))).toBe('ENOENT: x.mdx');
  expect(reasonOf(new Error('See https://a.example/b/c.'))).toBe('See https://a.example/b/c');
  expect(reasonOf('text')).toBe('text');
  expect(reasonOf(new Error(''))).toBe('no reason given');
});
