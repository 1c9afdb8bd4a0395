import { expect, test } from 'vitest';
import { asInField, withLineEnds } from './line-ends';

test('a field ends its lines by a line feed alone', () => {
  expect(asInField('a\r\nb\rc\n')).toBe('a\nb\nc\n');
});

test('a file with the line ends of Windows keeps them, in new lines too', () => {
  expect(withLineEnds('a\r\nb\r\n', 'a\nnew\nb\n')).toBe('a\r\nnew\r\nb\r\n');
});

test('in a file of both kinds each line keeps its own', () => {
  expect(withLineEnds('a\r\nb\nc\r\nd\n', 'a\nB\nc\nd\n')).toBe('a\r\nB\r\nc\r\nd\n');
  expect(withLineEnds('a\r\nb', 'a\nb')).toBe('a\r\nb');
});

test('a file without them is as it was typed', () => {
  expect(withLineEnds('a\nb\n', 'a\nc\n')).toBe('a\nc\n');
});
