/** What is meant by a date that is written in another form than the one of front matter. */
import { parseDate } from '../parse-date';
import { monthIn } from './month-names';

/** One way to read a date. */
interface DayReading {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Which number was taken for what, where there is another way: `the day comes first`. */
  readonly order?: string;
}

export interface WrittenDay {
  /** None where it cannot be told, two where it can be read in two ways. */
  readonly readings: readonly DayReading[];
  /** Month and day, `03-01`, where only the year is missing. */
  readonly withoutYear?: string;
  /** `09:00:00`, where a time of day stands beside it. */
  readonly time?: string;
  /** `-0500`, where the time zone is written and is always the same. */
  readonly zone?: string;
}

/** Offsets of the names of time zones that have only one. */
const ZONES: Readonly<Record<string, string>> = {
  z: '+0000',
  utc: '+0000',
  gmt: '+0000',
  est: '-0500',
  edt: '-0400',
  cst: '-0600',
  cdt: '-0500',
  mst: '-0700',
  mdt: '-0600',
  pst: '-0800',
  pdt: '-0700',
  akst: '-0900',
  akdt: '-0800',
  hst: '-1000',
  cet: '+0100',
  cest: '+0200',
};

const two = (value: number | string): string => String(value).padStart(2, '0');

/** Reads `2 March 2026`, `10. März 2026`, `Mar 2nd, 9 am EST`, `2026/3/2`, `3/2/2026` and their like. */
export function writtenDay(text: string): WrittenDay {
  return { ...dayOf(text), ...timeOf(text) };
}

function dayOf(text: string): Pick<WrittenDay, 'readings' | 'withoutYear'> {
  const yearFirst = /(?<!\d)(\d{4})([-/.\s])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(text);
  if (yearFirst) return { readings: real(yearFirst[1], yearFirst[3], yearFirst[4]) };
  const yearLast = /(?<!\d)(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)/.exec(text);
  if (yearLast) return { readings: bothOrders(yearLast) };
  const month = monthIn(text);
  if (month === undefined) return { readings: [] };
  const day = /(?<![\d:])(\d{1,2})(?:st|nd|rd|th|er|º|°|\.)?(?![\d:]|\s?[ap]\.?m)/i.exec(text)?.[1];
  const year = /(?<!\d)\d{4}(?!\d)/.exec(text)?.[0];
  if (!day) return { readings: [] };
  if (year) return { readings: real(year, month, day) };
  return real('2024', month, day).length > 0
    ? { readings: [], withoutYear: `${two(month)}-${two(day)}` }
    : { readings: [] };
}

/** Numbers with the year behind them. Dots are the European way, where the day comes first. */
function bothOrders([, first = '', sign = '', second = '', last = '']: RegExpExecArray): DayReading[] {
  const year = last.length === 2 ? `20${last}` : last;
  const dayFirst = real(year, second, first);
  if (sign === '.' || first === second) return dayFirst;
  const monthFirst = real(year, first, second);
  if (dayFirst.length === 0 || monthFirst.length === 0) return [...dayFirst, ...monthFirst];
  return [
    ...monthFirst.map((reading) => ({ ...reading, order: 'the month comes first' })),
    ...dayFirst.map((reading) => ({ ...reading, order: 'the day comes first' })),
  ];
}

/** A day as front matter writes it, where it is in the calendar. */
function real(year = '', month: number | string = '', day = ''): DayReading[] {
  const text = `${year}-${two(month)}-${two(day)}`;
  return typeof parseDate(text) === 'string' ? [] : [{ day: text }];
}

/** `9am`, `9:30 p.m. EST`, `14:00 +01:00`, `14h30`. */
function timeOf(text: string): Pick<WrittenDay, 'time' | 'zone'> {
  const found =
    /(?<![\d:])(\d{1,2})(?:(?:[:.h])(\d{2}))?(?::(\d{2}))?(?:\.\d+)?\s?([ap])\.?m\b\.?|(?<![\d:])(\d{1,2})[:h](\d{2})(?::(\d{2}))?/i.exec(
      text,
    );
  if (!found) return {};
  const half = found[4]?.toLowerCase();
  const hour = Number(found[1] ?? found[5]);
  if (hour > (half ? 12 : 23)) return {};
  const full = half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour;
  const time = `${two(full)}:${found[2] ?? found[6] ?? '00'}:${found[3] ?? found[7] ?? '00'}`;
  const behind = text.slice(found.index + found[0].length);
  const offset = /^\s?(?:UTC|GMT)?\s?([+-])(\d{1,2}):?(\d{2})?(?!\d)/i.exec(behind);
  if (offset) return { time, zone: `${offset[1]}${two(offset[2] ?? '')}${offset[3] ?? '00'}` };
  const name = /^\s?\(?([a-z]+)\b/i.exec(behind)?.[1]?.toLowerCase() ?? '';
  return { time, zone: Object.hasOwn(ZONES, name) ? ZONES[name] : undefined };
}
