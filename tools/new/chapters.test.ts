import { describe, expect, test } from 'vitest';
import { linkSeconds, readChapters } from './chapters.ts';

describe('timestamps pasted from a YouTube description become chapters', () => {
  test.each([
    ['3:00 Measuring success', 180],
    ['03:00 - Measuring success', 180],
    ['(3:00) Measuring success', 180],
    ['• [00:03:00] – Measuring success', 180],
    ['Measuring success – 3:00', 180],
    ['Measuring success (1:03:00)', 3780],
    ['3:00 | Measuring success', 180],
    ['- [Measuring success](https://www.youtube.com/watch?v=2dH_hvUNEVM#t=3m00s)', 180],
    ['[Measuring success](https://youtu.be/2dH_hvUNEVM?t=180)', 180],
  ])('%s', (line, at) => {
    expect(readChapters(line).chapters).toEqual([{ at, title: 'Measuring success' }]);
  });

  test('lines without a time are left out, and said', () => {
    const { chapters, warnings } = readChapters('Our panel!\r\n\r\n0:00 Introduction\r\n3:00 Customers\r\n');
    expect(chapters.map(({ title }) => title)).toEqual(['Introduction', 'Customers']);
    expect(warnings).toEqual(['Line 1 has no time and was left out: “Our panel!”.']);
  });

  test('a time that does not rise is left out, and said', () => {
    expect(readChapters('0:00 A\n5:00 B\n4:00 C').warnings).toEqual([
      'Line 3 was left out: its time 4:00 is not after 5:00.',
    ]);
  });

  test('a first chapter after the start is said, because YouTube wants one there', () => {
    expect(readChapters('0:30 A').warnings).toEqual([
      'The first chapter starts at 0:30; YouTube shows chapters only where one starts at 0:00.',
    ]);
  });

  test.each([
    ['180', 180],
    ['53s', 53],
    ['3m00s', 180],
    ['1h2m3s', 3723],
    ['', undefined],
    ['soon', undefined],
  ])('the t of an address, %j', (text, seconds) => {
    expect(linkSeconds(text)).toBe(seconds);
  });
});
