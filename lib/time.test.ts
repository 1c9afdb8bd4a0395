import { expect, test } from 'vitest';
import { formatClock, isoDuration, parseClock, wholeMinutes } from './time';

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
