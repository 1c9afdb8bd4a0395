/**
 * Dates of content. A date keeps the offset that its author wrote, because the day as written decides the
 * permalink: `2015-04-30 23:30:00 -0400` lives at `/2015/04/30/…` although it is already May in UTC.
 */

import { clockAt } from './time-zone';

export interface ContentDate {
  /** RFC 3339 with the offset as written: `2015-07-17T13:00:20-04:00`. */
  readonly iso: string;
  /** The day as written: `2015-07-17`. */
  readonly day: string;
  /** The moment, in milliseconds since 1970-01-01T00:00:00Z. */
  readonly instant: number;
}

const FORM =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?: ?(Z|[+-]\d{2}:?\d{2}))?)?$/;

const pad = (value: number): string => String(value).padStart(2, '0');

/** Whether a day of the Gregorian calendar exists: 2024-02-29 does, 2023-02-29 does not. */
function isRealDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * Reads `YYYY-MM-DD`, `YYYY-MM-DD H:MM[:SS]` and both with an offset (`-0400`, `-04:00`, `Z`), with a space or a
 * `T` between day and time.
 *
 * @param timeZone where clocks show the time of a date without an offset: a name of the IANA database
 * @returns the date, or a sentence that says what is wrong with the text.
 */
export function parseDate(text: string, timeZone = 'UTC'): ContentDate | string {
  const match = FORM.exec(text.trim());
  if (!match) return `“${text}” is not a date`;
  const [, year = '', month = '', day = '', hour = '0', minute = '00', second = '00', zone] = match;
  if (!isRealDay(Number(year), Number(month), Number(day)))
    return `there is no ${year}-${month}-${day} in the calendar`;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) {
    return `there is no ${hour}:${minute}:${second} on a clock`;
  }
  const written = `${year}-${month}-${day}T${pad(Number(hour))}:${minute}:${second}`;
  if (zone === undefined) return dateIn(timeZone, written, match[4] !== undefined);
  const offset = zone === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  if (offset !== 'Z' && (Number(zone.slice(1, 3)) > 14 || Number(zone.slice(-2)) > 59)) {
    return `there is no time zone ${zone}`;
  }
  const iso = `${written}${offset}`;
  return { iso, day: iso.slice(0, 10), instant: Date.parse(iso) };
}

/** The date that clocks in a zone show; a day alone starts with its first moment, which need not be midnight. */
function dateIn(timeZone: string, written: string, hasTime: boolean): ContentDate | string {
  const day = written.slice(0, 10);
  if (timeZone === 'UTC') return { iso: `${written}Z`, day, instant: Date.parse(`${written}Z`) };
  const { instant, offset, isSkipped } = clockAt(Date.parse(`${written}Z`), timeZone);
  if (isSkipped && hasTime)
    return `there is no ${written.slice(11)} on ${day} in ${timeZone}, where clocks are put forward over it`;
  const shown = new Date(instant + offset * 60_000).toISOString().slice(0, 19);
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return { iso: `${shown}${offset < 0 ? '-' : '+'}${pad(hours)}:${pad(minutes)}`, day, instant };
}
