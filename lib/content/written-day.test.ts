import { expect, test } from 'vitest';
import { dateAdvice } from './date-advice';

test.each([
  ['10. März 2026', 'Write 2026-03-10, or with the time and your time zone 2026-03-10 09:00:00 -0500.'],
  ['17 de julio de 2025', 'Write 2025-07-17,'],
  ['le 1er août 2025', 'Write 2025-08-01,'],
  ['3 set 2025', 'Write 2025-09-03,'],
  ['Sept. 6th, 2025', 'Write 2025-09-06,'],
  ['Tuesday, May 6, 2025', 'Write 2025-05-06,'],
  ['mar. 6 may 2025', 'Write 2025-05-06,'],
  ['2026/3/1', 'Write 2026-03-01,'],
  ['2026-3-1', 'Write 2026-03-01,'],
  ['31/12/2025', 'Write 2025-12-31,'],
  ['12/31/2025', 'Write 2025-12-31,'],
  ['01.02.2026', 'Write 2026-02-01,'],
  ['1. 2. 2026', 'Write 2026-02-01,'],
  ['4/4/2026', 'Write 2026-04-04,'],
  ['2026-03-05 at 9am EST', 'Write 2026-03-05 09:00:00 -0500.'],
  ['2026-03-05 2:30 p.m. CET', 'Write 2026-03-05 14:30:00 +0100.'],
  ['5 March 2026 14:05', 'Write 2026-03-05, or with the time and your time zone 2026-03-05 14:05:00 -0500.'],
  ['2026-03-05T09:00:00+1:00', 'Write 2026-03-05 09:00:00 +0100.'],
])('the day that %s means', (text, fix) => expect(dateAdvice('date', text).fix).toContain(fix));

test('both readings of a day that has two', () => {
  expect(dateAdvice('date', '04/11/2026').fix).toBe(
    'Write 2026-04-11 if the month comes first, or 2026-11-04 if the day comes first.',
  );
  expect(dateAdvice('date', '4-11-26 8pm').fix).toBe(
    'Write 2026-04-11 20:00:00 if the month comes first, or 2026-11-04 20:00:00 if the day comes first.',
  );
});

test.each([
  ['March 1st', 'Add the year in front of the day: YYYY-03-01.'],
  ['24. Dezember', 'Add the year in front of the day: YYYY-12-24.'],
  ['next Friday', 'Write the day itself, with the year first: YYYY-MM-DD.'],
  ['tomorrow 9am', 'Write the day itself, with the year first: YYYY-MM-DD 09:00:00.'],
  ['soon', 'Write the day with the year first: YYYY-MM-DD.'],
  ['31 April 2026', 'Write the day with the year first: YYYY-MM-DD.'],
])('no day that has nothing to do with %s', (text, fix) => expect(dateAdvice('date', text).fix).toBe(fix));

test.each(['yes', 'true', 'Y', 'on', '1'])('a date that is answered with %s needs the day', (text) => {
  expect(dateAdvice('archived', text)).toEqual({
    message: 'needs the day, not a yes',
    fix: 'Write the day with the year first: archived: YYYY-MM-DD.',
  });
});

test('a date that is answered with no is left out', () => {
  expect(dateAdvice('publish_at', 'no').fix).toBe('Delete the line.');
  expect(dateAdvice('date', 'false').fix).toBe('Write the day with the year first: date: YYYY-MM-DD.');
});
