import { expect, test } from 'vitest';
import { parseDate } from '../parse-date';
import { daysText, hoursText, zoneText } from './when';

function times(first: string, last: string, zone: string) {
  const [starts, ends] = [parseDate(first, zone), parseDate(last, zone)];
  if (typeof starts === 'string' || typeof ends === 'string') throw new Error('The test has a wrong date.');
  return { starts, ends, zone };
}

test('what two days share is said once, in the language beside the text', () => {
  const days = times('2027-02-03 13:00', '2027-02-05 14:00', 'Europe/Madrid');
  expect(daysText(days, 'en')).toMatch(/^3\s?–\s?5 February 2027$/);
  expect(daysText(days, 'es')).toBe('3–5 de febrero de 2027');
  expect(daysText(days, 'fr')).toBe('3–5 février 2027');
});

test('a clock is that of the zone, whose name fits summer and winter', () => {
  const summer = times('2027-07-01 13:00', '2027-07-01 14:30', 'America/New_York');
  const winter = times('2027-02-01 13:00', '2027-02-01 14:30', 'America/New_York');
  for (const day of [summer, winter]) {
    expect(hoursText(day, 'en')).toBe('13:00–14:30');
    expect(zoneText(day, 'en')).toBe('Eastern Time');
  }
});
