import { expect, test } from 'vitest';
import { nameOf, placesOf } from './places';

const anchor = (id: string, location: number, element = 'h2') => ({ id, location, element, text: id });
/** The places of a page of 100 words, at which these numbers match; all words are “word” but those named. */
function places(
  anchors: ReturnType<typeof anchor>[],
  locations: number[],
  named: Record<number, string> = {},
) {
  const words = Array.from({ length: 100 }, (_, location) => named[location] ?? 'word');
  return placesOf({ anchors, locations, raw_content: words.join(' ') }, 'the ada ben cleo memory').map(
    (place) => place.anchor.id,
  );
}

test('words lead to the heading, chapter or turn that they stand under', () => {
  const anchors = [anchor('intro', 5), anchor('t=180', 50, 'li'), anchor('turn-2', 90, 'p')];
  expect(places(anchors, [60, 7, 95])).toEqual(['intro', 't=180', 'turn-2']);
});

test('words above the first place lead to the page alone', () => {
  expect(places([anchor('later', 50)], [3, 4])).toEqual([]);
});

test('what is no place for a reader is passed over', () => {
  const anchors = [anchor('section', 1), anchor('fn-1', 5, 'li'), anchor('content', 6, 'main')];
  expect(places(anchors, [8])).toEqual(['section']);
});

test('of many places the ones that say most are shown, in the order of the page', () => {
  const anchors = [anchor('a', 0), anchor('b', 10), anchor('c', 20), anchor('d', 30)];
  const named = { 1: 'ada', 11: 'the', 12: 'ben', 21: 'the', 31: 'cleo' };
  expect(places(anchors, [1, 11, 12, 21, 31], named)).toEqual(['a', 'b', 'd']);
});

test('where a rare word stands counts more than where “the” does', () => {
  const named = { 1: 'the', 2: 'there', 3: 'these', 4: 'The', 95: 'memories' };
  expect(places([anchor('a', 0), anchor('b', 90)], [1, 2, 3, 4, 95], named)).toEqual(['b']);
});

test('a long turn is cut at a word', () => {
  const name = nameOf({ ...anchor('t=1', 0), text: `0:36  Ada: ${'word '.repeat(40)}` });
  expect(name.length).toBeLessThan(165);
  expect(name).toMatch(/^0:36 Ada: word .*word …$/);
});
