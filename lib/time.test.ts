import { expect, test } from 'vitest';
import { formatClock, isoDuration, parseClock, parseMoment, wholeMinutes } from './time';

test.each([
  ['0:00', 0],
  ['3:00', 180],
  ['12:35', 755],
  ['1:02:03', 3723],
  ['90:00', 5400],
])('reads %s', (text, seconds) => expect(parseClock(text)).toBe(seconds));

test.each(['3', '3:0', '3:60', '1:2:03', '1:60:00', '-1:00', '1:00 ', '1h02', ''])('refuses “%s”', (text) =>
  expect(parseClock(text)).toBeUndefined(),
);

test.each([
  [0, '0:00'],
  [180, '3:00'],
  [755.9, '12:35'],
  [3723, '1:02:03'],
])('writes %s seconds', (seconds, text) => expect(formatClock(seconds)).toBe(text));

test('durations are ISO 8601', () => {
  expect(isoDuration(1440)).toBe('PT24M');
  expect(isoDuration(3723)).toBe('PT1H2M3S');
  expect(isoDuration(0)).toBe('PT0S');
});

test('a length in minutes is at least one', () => {
  expect(wholeMinutes(10)).toBe(1);
  expect(wholeMinutes(1450)).toBe(24);
});

test.each([
  ['500', 500],
  ['500s', 500],
  ['8m20s', 500],
  ['8m', 480],
  ['1h2m3s', 3723],
  ['8:20', 500],
  ['0', 0],
])('reads the moment %s of an address', (text, seconds) => expect(parseMoment(text)).toBe(seconds));

test.each(['', 'soon', '-5', '1.5', '5m5m'])('an address with the moment “%s” names none', (text) =>
  expect(parseMoment(text)).toBeUndefined(),
);
