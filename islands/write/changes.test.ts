import { expect, test } from 'vitest';
import { changesOf, merged } from './changes';

const text = (...lines: string[]): string => `${lines.join('\n')}\n`;

test('a word in a line is one change, at that line', () => {
  expect(changesOf(text('a', 'teh end', 'c'), text('a', 'the end', 'c'))).toEqual([
    { lineBefore: 2, line: 2, removed: ['teh end'], added: ['the end'] },
  ]);
});

test('lines that come, go and stay are told apart', () => {
  expect(changesOf(text('a', 'b', 'c', 'd', 'e'), text('a', 'c', 'd', 'new', 'e'))).toEqual([
    { lineBefore: 2, line: 2, removed: ['b'], added: [] },
    { lineBefore: 5, line: 4, removed: [], added: ['new'] },
  ]);
  expect(changesOf('a', 'a')).toEqual([]);
  expect(changesOf('', 'a')).toEqual([{ lineBefore: 1, line: 1, removed: [''], added: ['a'] }]);
});

test('changes of two people in different lines go together', () => {
  const original = text('a', 'b', 'c', 'd', 'e');
  expect(merged(original, text('A', 'b', 'c', 'd', 'e'), text('a', 'b', 'c', 'd', 'e', 'f'))).toEqual({
    text: text('A', 'b', 'c', 'd', 'e', 'f'),
    conflicts: 0,
  });
});

test('where both changed the same line, the person’s own stays, and is counted', () => {
  expect(merged(text('a', 'b', 'c'), text('a', 'mine', 'c'), text('a', 'theirs', 'c'))).toEqual({
    text: text('a', 'mine', 'c'),
    conflicts: 1,
  });
});

test('what both have done alike is done once', () => {
  expect(merged(text('a', 'teh'), text('a', 'the'), text('a', 'the'))).toEqual({
    text: text('a', 'the'),
    conflicts: 0,
  });
});

test('a text of a megabyte with a change at both ends is compared, its many empty lines included', () => {
  const middle = Array.from({ length: 20_000 }, (_, at) => (at % 2 ? '' : `Line ${at} of a long text.`));
  expect(changesOf(text('a', ...middle, 'z'), text('A', ...middle, 'Z'))).toHaveLength(2);
});
