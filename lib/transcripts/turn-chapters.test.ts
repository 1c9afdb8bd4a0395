import { expect, test } from 'vitest';
import type { Transcript } from './transcript';
import { turnChapters } from './turn-chapters';

const spoken = (...starts: (number | undefined)[]): Transcript => ({
  isTimed: true,
  turns: starts.map((start) => ({ lines: [{ text: 'Words.', ...(start !== undefined && { start }) }] })),
});

test('a chapter stands beside the first turn that begins with it, a breath early or any time later', () => {
  const chapters = [
    { at: 0, title: 'Welcome' },
    { at: 17, title: 'Who is it for?' },
    { at: 40, title: 'Thanks' },
  ];
  expect(turnChapters(spoken(0.2, 9, 16.4, 25, 47), chapters)).toEqual([
    'Welcome',
    undefined,
    'Who is it for?',
    undefined,
    'Thanks',
  ]);
});

test('of two that begin within one long turn the later is that of the next turn', () => {
  const chapters = [
    { at: 10, title: 'Passed over' },
    { at: 20, title: 'Here' },
  ];
  expect(turnChapters(spoken(0, 60), chapters)).toEqual([undefined, 'Here']);
});

test('a chapter after the last turn, and a transcript without times, have none', () => {
  expect(turnChapters(spoken(0, 5), [{ at: 90, title: 'Music' }])).toEqual([undefined, undefined]);
  expect(turnChapters(spoken(undefined), [{ at: 0, title: 'Start' }])).toEqual([undefined]);
});
