import { expect, test } from 'vitest';
import { chapterSkyline } from './chapter-skyline';
import { PAGE, pageLines } from './page-lines';
import { speechBars } from './speech-bars';

const line = (text: string, start: number, end: number) => ({ text, start, end });

test('speech is drawn where it is said: silence is nothing, long words stand higher', () => {
  const bars = speechBars(
    { isTimed: true, turns: [{ lines: [line('a an it', 0, 10), line('accessibility guidelines', 20, 30)] }] },
    40,
    4,
  );
  expect(bars).toHaveLength(4);
  expect(bars[1]).toBe(0);
  expect(bars[3]).toBe(0);
  expect(bars[0]).toBeGreaterThan(0);
  expect(bars[2]).toBe(1);
});

test('a transcript without times has no drawing', () => {
  expect(speechBars({ isTimed: false, turns: [{ lines: [{ text: 'Words.' }] }] }, 60, 8)).toEqual([]);
});

test('a recording of which only the chapters are known stands as high as each of them is long', () => {
  const chapters = [
    { at: 0, title: 'Short' },
    { at: 25, title: 'Long' },
  ];
  const bars = chapterSkyline({ chapters, span: 100, open: false }, 4);
  expect(bars.slice(1)).toEqual([1, 1, 1]);
  expect(bars[0]).toBeCloseTo(0.2 + 0.8 / 3);
});

test('a text is drawn as its page: paragraphs end where their words end, headings are marked', () => {
  const text = ['x'.repeat(54), 'Heading', 'y'.repeat(36)].join('\n');
  const lines = pageLines({ text, headings: [{ depth: 2, text: 'Heading', id: 'heading' }] });
  expect(lines.map(({ row, width, isHeading }) => [row, width, isHeading])).toEqual([
    [0, 1, false],
    [1, 0.5, false],
    [3, 7 / 36, true],
    [4, 1, false],
  ]);
});

test('the longest text fills its page and no more, and no heading is alone at the foot of a column', () => {
  const text = Array.from({ length: 300 }, (_, index) => (index % 3 === 0 ? 'Heading' : 'z'.repeat(40))).join(
    '\n',
  );
  const lines = pageLines({ text, headings: [{ depth: 2, text: 'Heading', id: 'heading' }] });
  expect(Math.max(...lines.map(({ column }) => column))).toBe(PAGE.columns - 1);
  expect(lines.filter(({ isHeading, row }) => isHeading && row === PAGE.rows - 1)).toEqual([]);
});
