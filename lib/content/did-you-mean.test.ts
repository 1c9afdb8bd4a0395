import { expect, test } from 'vitest';
import { closest } from './did-you-mean';

test.each([
  ['custmer-experience', ['customer-experience', 'open-data'], 'customer-experience'],
  ['Chpater', ['Chapter', 'Note'], 'Chapter'],
  ['hcapter', ['chapter'], 'chapter'],
  ['note', ['Note'], 'Note'],
  ['abc', ['xyz'], undefined],
  ['a', ['b'], 'b'],
  ['/2015/10/30/abuot/', ['/2015/10/30/about/', '/2015/10/03/other/'], '/2015/10/30/about/'],
  ['x'.repeat(5000), ['x'.repeat(5000)], undefined],
])('what is nearest to %j among %j', (word, candidates, found) => {
  expect(closest(word, candidates)).toBe(found);
});

test('swaps, letters too many and too few are found wherever they are', () => {
  const word = '/topics/customer-experience/';
  for (let at = 1; at < word.length - 1; at += 1) {
    expect(closest(word.slice(0, at) + word.slice(at + 1), [word])).toBe(word);
    expect(closest(`${word.slice(0, at)}q${word.slice(at)}`, [word])).toBe(word);
    expect(
      closest(word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2), [word]),
    ).toBe(word);
  }
});
