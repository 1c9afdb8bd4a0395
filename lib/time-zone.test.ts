import { afterEach, describe, expect, test, vi } from 'vitest';
import { buildInstant } from './build-instant';
import { checkFiles } from './content/testing/check-files';
import { parseDate } from './parse-date';
import { clockAt, dayAt, isTimeZone } from './time-zone';

afterEach(() => vi.unstubAllEnvs());

describe('a date without an offset is that of clocks in the publication’s zone', () => {
  test.each([
    ['2026-01-15 09:00', 'America/New_York', '2026-01-15T09:00:00-05:00'],
    ['2026-07-15 09:00', 'America/New_York', '2026-07-15T09:00:00-04:00'],
    ['2026-07-15', 'America/Lima', '2026-07-15T00:00:00-05:00'],
    ['2026-07-15 23:30', 'Asia/Kolkata', '2026-07-15T23:30:00+05:30'],
    ['2026-07-15 00:10', 'Pacific/Auckland', '2026-07-15T00:10:00+12:00'],
    ['2026-07-15 09:00', 'UTC', '2026-07-15T09:00:00Z'],
    // Written with an offset, it stays as it is written.
    ['2026-07-15 09:00 -0400', 'Asia/Kolkata', '2026-07-15T09:00:00-04:00'],
    ['2026-07-15T09:00Z', 'Asia/Kolkata', '2026-07-15T09:00:00Z'],
  ])('%s in %s', (text, zone, iso) => {
    expect(parseDate(text, zone)).toEqual({ iso, day: text.slice(0, 10), instant: Date.parse(iso) });
  });
});

describe('where clocks are put forward', () => {
  test('a time that they pass over is no time', () => {
    expect(parseDate('2026-03-08 02:30', 'America/New_York')).toBe(
      'there is no 02:30:00 on 2026-03-08 in America/New_York, where clocks are put forward over it',
    );
    expect(parseDate('2026-03-08 02:30 -0500', 'America/New_York')).toMatchObject({ day: '2026-03-08' });
    expect(parseDate('2026-03-08 01:59', 'America/New_York')).toMatchObject({
      iso: '2026-03-08T01:59:00-05:00',
    });
    expect(parseDate('2026-03-08 03:00', 'America/New_York')).toMatchObject({
      iso: '2026-03-08T03:00:00-04:00',
    });
  });

  test('a day without a midnight starts with its first moment', () => {
    // Chile puts its clocks forward at midnight.
    expect(parseDate('2026-09-06', 'America/Santiago')).toEqual({
      iso: '2026-09-06T01:00:00-03:00',
      day: '2026-09-06',
      instant: Date.UTC(2026, 8, 6, 4),
    });
  });
});

test('where clocks are put back, a time that they show twice is the first of the two', () => {
  expect(parseDate('2026-11-01 01:30', 'America/New_York')).toMatchObject({
    iso: '2026-11-01T01:30:00-04:00',
  });
  expect(clockAt(Date.UTC(2026, 9, 25, 2, 30), 'Europe/Madrid')).toEqual({
    instant: Date.UTC(2026, 9, 25, 0, 30),
    offset: 120,
    isSkipped: false,
  });
});

test('the day of a moment is that of the zone', () => {
  const moment = Date.parse('2026-11-22T20:05:30Z');
  expect([dayAt(moment, 'UTC'), dayAt(moment, 'Pacific/Auckland')]).toEqual(['2026-11-22', '2026-11-23']);
});

test('names of zones are those of the IANA list', () => {
  for (const name of ['UTC', 'America/Lima', 'Europe/Madrid']) expect(isTimeZone(name)).toBe(true);
  for (const name of ['', 'Lima', '+02:00', 'Mars/Olympus']) expect(isTimeZone(name)).toBe(false);
});

test('the build date follows the zone too', () => {
  vi.stubEnv('BUILD_DATE', '2027-01-01');
  expect(buildInstant()).toBe(Date.UTC(2027, 0, 1));
});

test('a time without an offset is told of, a day alone is not', () => {
  const post = (date: string) => ({
    'posts/2026/a.mdx': `---\ntitle: T\ndate: ${date}\nsummary: S.\nauthors: [jane-doe]\ntopics: [handbook]\n---\n\nText.\n`,
  });
  expect(checkFiles(post('2026-01-02 09:00')).map(({ rule, line }) => `${line} ${rule}`)).toEqual([
    '3 front-matter/zone',
  ]);
  expect(checkFiles(post('2026-01-02'))).toEqual([]);
  expect(checkFiles(post('2026-01-02 09:00 -0500'))).toEqual([]);
});
