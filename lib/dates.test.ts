import { describe, expect, test, vi } from 'vitest';
import { buildDate, buildInstant } from './build-instant';
import { formatDay, formatDayInYear, formatMonth, formatMonthInYear } from './dates';
import { parseDate } from './parse-date';

describe('parseDate', () => {
  test.each([
    ['2015-07-17', '2015-07-17T00:00:00Z', '2015-07-17'],
    ['2015-07-17 13:00:20 -0400', '2015-07-17T13:00:20-04:00', '2015-07-17'],
    ['2015-07-17T13:00:20-04:00', '2015-07-17T13:00:20-04:00', '2015-07-17'],
    ['2015-07-17 9:05', '2015-07-17T09:05:00Z', '2015-07-17'],
    ['2015-07-17T13:00:20.123Z', '2015-07-17T13:00:20Z', '2015-07-17'],
    [' 2024-02-29 ', '2024-02-29T00:00:00Z', '2024-02-29'],
  ])('reads %s', (text, iso, day) => {
    expect(parseDate(text)).toMatchObject({ iso, day, instant: Date.parse(iso) });
  });

  test('keeps the day as written, although it is the next one in UTC', () => {
    expect(parseDate('2015-04-30 23:30:00 -0400')).toMatchObject({
      day: '2015-04-30',
      instant: Date.UTC(2015, 4, 1, 3, 30),
    });
  });

  test.each([
    ['2024-13-45', 'there is no 2024-13-45 in the calendar'],
    ['2024-02-30', 'there is no 2024-02-30 in the calendar'],
    ['2023-02-29', 'there is no 2023-02-29 in the calendar'],
    ['2024-01-02 25:00', 'there is no 25:00:00 on a clock'],
    ['2024-01-02 10:00 +1900', 'there is no time zone +1900'],
    ['next tuesday', '“next tuesday” is not a date'],
    ['03/04/2024', '“03/04/2024” is not a date'],
    ['1700000000', '“1700000000” is not a date'],
  ])('says what is wrong with %s', (text, says) => {
    expect(parseDate(text)).toBe(says);
  });
});

test('days and months are written in the language of the page', () => {
  expect(formatDay('2015-07-17', 'en')).toBe('17 July 2015');
  expect(formatDay('2015-07-17', 'es')).toBe('17 de julio de 2015');
  expect(formatMonth('2015-07', 'en')).toBe('July 2015');
  expect(formatDayInYear('2015-07-17', 'en')).toBe('17 Jul');
  expect(formatMonthInYear('2015-07', 'es')).toBe('julio');
});

test('the build date comes from BUILD_DATE', () => {
  expect(buildInstant()).toBe(Date.UTC(2027, 0, 1));
});

test('an unset build date is today in the zone of the publication, and the clock is read once', () => {
  vi.stubEnv('BUILD_DATE', '');
  expect(buildDate(() => Date.UTC(2026, 10, 30, 3))).toBe('2026-11-30');
  expect(buildDate(() => Date.UTC(2031, 0, 1))).toBe('2026-11-30');
  vi.unstubAllEnvs();
});
