import { describe, expect, test } from 'vitest';
import { readPastedChapters } from './read-pasted-chapters';

describe('a pasted line is a chapter, however it is written', () => {
  test.each([
    ['3:10 School meals', 190],
    ['03:10 - School meals', 190],
    ['(3:10) School meals', 190],
    ['• [00:03:10] – School meals', 190],
    ['School meals – 3:10', 190],
    ['School meals (1:03:10)', 3790],
    ['School meals @ 3:10', 190],
    ['School meals ........ 3:10', 190],
    ['3:10 | School meals', 190],
    ['3:10\tSchool meals', 190],
    ['00:03:10.500 School meals', 190],
    ['00:03:10,500 School meals', 190],
    ['00:03:10:12 School meals', 190],
    ['03:10 --> School meals', 190],
    ['03:10 → School meals', 190],
    ['#2 (00:03:10) School meals', 190],
    ['1. 3:10 School meals', 190],
    ['2) 3:10 School meals', 190],
    ['2. School meals 3:10', 190],
    ['► 3:10 School meals', 190],
    ['⏱️ 3:10 School meals', 190],
    ['【03:10】School meals', 190],
    ['【０３：１０】School meals', 190],
    ['**3:10** School meals', 190],
    ['- **School meals** (3:10)', 190],
    ['3m10s School meals', 190],
    ['3:10 - 9:24 School meals', 190],
    ['[03:10–09:24] School meals', 190],
    ['School meals 3:10 - 9:24', 190],
    ['School meals (3:10 to 9:24)', 190],
    ['03:10 --> 09:24 School meals', 190],
    ['[0:03:10](https://video.example/x) - School meals', 190],
    ['<a href="https://video.example/x?t=190">3:10</a> School meals', 190],
    ['- [School meals](https://www.youtube.com/watch?v=2dH_hvUNEVM#t=3m10s)', 190],
    ['[School meals](https://youtu.be/2dH_hvUNEVM?t=190)', 190],
    ['School meals https://youtu.be/2dH_hvUNEVM?t=190', 190],
    ['3:10 School meals <https://video.example/x>', 190],
    ['190.500000\t200.000000\tSchool meals', 190],
  ])('%s', (line, at) => {
    expect(readPastedChapters(line).chapters).toEqual([{ at, title: 'School meals' }]);
  });

  test.each([
    ['title, then time', 'Welcome\n0:00\n\nSchool meals\n3:10', 0],
    ['time, then title', '0:00\nWelcome\n\n3:10\nSchool meals', 0],
    ['below a heading', 'Chapters:\n0:00\nWelcome\n3:10\nSchool meals', 1],
    [
      'a WebVTT file of chapters',
      'WEBVTT\n\n1\n00:00:00.000 --> 00:03:10.000\nWelcome\n\n2\n00:03:10.000 --> 00:09:00.000\nSchool meals',
      0,
    ],
    [
      'the text file of Matroska tools',
      'CHAPTER01=00:00:00.000\nCHAPTER01NAME=Welcome\nCHAPTER02=00:03:10.000\nCHAPTER02NAME=School meals',
      0,
    ],
  ])('on two lines: %s', (_how, text, left) => {
    const { chapters, warnings } = readPastedChapters(text);
    expect(chapters).toEqual([
      { at: 0, title: 'Welcome' },
      { at: 190, title: 'School meals' },
    ]);
    expect(warnings).toHaveLength(left);
  });

  test('times of a day are no chapters', () => {
    expect(
      readPastedChapters('3:00 pm Doors open\n3:30pm Welcome\nWe meet at 10:30 in the hall').chapters,
    ).toEqual([]);
  });
  test('a number that belongs to the words stays', () => {
    expect(
      readPastedChapters('0:00 2026 in numbers\n0:30 5 questions\n1:00 Part 2: money').chapters.map(
        ({ title }) => title,
      ),
    ).toEqual(['2026 in numbers', '5 questions', 'Part 2: money']);
  });
  test('marks at the end of words stay', () => {
    expect(
      readPastedChapters('0:00 Why? 0:30 is no time here\n0:40 “Yes!”').chapters.map(({ title }) => title),
    ).toEqual(['Why? 0:30 is no time here', '“Yes!”']);
  });
});

describe('what a person should look at is said', () => {
  const warnings = (text: string) => readPastedChapters(text).warnings;
  test('lines without a time', () => {
    const { chapters, warnings: said } = readPastedChapters(
      'Our panel!\r\n\r\n0:00 Introduction\r\n3:00 Customers\r\n',
    );
    expect(chapters.map(({ title }) => title)).toEqual(['Introduction', 'Customers']);
    expect(said).toEqual(['Line 1 has no time and was left out: “Our panel!”.']);
  });
  test('a time without words', () => {
    expect(warnings('0:00 A\n1:00\n2:00 C')).toEqual(['Line 2 has no title and was left out: “1:00”.']);
  });
  test('a time that does not rise', () => {
    expect(warnings('0:00 A\n5:00 B\n4:00 C')).toEqual([
      'Line 3 was left out: its time 4:00 is not after 5:00.',
    ]);
  });
  test('a time or a part of a link that is left in a title', () => {
    expect(warnings('0:00 Welcome 9:24\n9:24 [Budget](\n10:00 > x >')).toEqual([
      'Line 1: “9:24” is left in the title “Welcome 9:24”; take it out if it is no part of it.',
      'Line 2: “](” is left in the title “[Budget](”; take it out if it is no part of it.',
      'Line 3: “>” is left in the title “x >”; take it out if it is no part of it.',
    ]);
  });
  test('a first chapter after the start, because YouTube wants one there', () => {
    expect(warnings('0:30 A')).toEqual([
      'The first chapter starts at 0:30; YouTube shows chapters only where one starts at 0:00.',
    ]);
  });
});
