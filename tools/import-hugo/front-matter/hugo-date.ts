/** Dates in every form that Hugo reads, in the one that posts have. */
import { parseDate } from '@/lib/parse-date';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `2020-1-3`, `2020/01/03`, with a time, an offset and the name of a zone, as YAML and Go print them. */
const NUMBERS =
  /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:[Tt\s]+(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,]\d+)?)?\s*(Z|z|[+-]\d{1,2}(?::?\d{2})?)?(?:\s*\[?[A-Za-z][\w/+-]*\]?)?(?:\s+m=\S+)?)?$/;

/**
 * A date as `parseDate` reads it. Forms of Go’s `time` package (RFC 822, 850, 1123, ANSI C, Unix, Ruby), of YAML, and seconds
 * since 1970 are written anew; a zone that has only a name counts as UTC, as in Go.
 *
 * @returns `undefined` where nobody can tell the day
 */
export function hugoDate(text: string): string | undefined {
  const trimmed = text.trim();
  if (typeof parseDate(trimmed) !== 'string') return trimmed;
  if (/^\d{9,10}$/.test(trimmed))
    return checked(new Date(Number(trimmed) * 1000).toISOString().slice(0, 19).replace('T', ' '), '+0000');
  const numbers = NUMBERS.exec(trimmed);
  if (numbers) {
    const [, year = '', , month = '', day = '', hour, minute = '', second = '0', zone] = numbers;
    const named = /\s(?:UTC|GMT)\b/.test(trimmed) ? '+0000' : undefined;
    return checked(written(year, month, day, hour && [hour, minute, second]), offset(zone) ?? named);
  }
  return inWords(trimmed);
}

/** `Mon, 02 Jan 2006 15:04:05 MST`, `Mon Jan _2 15:04:05 2006`, `02-Jan-06`: parts in any order. */
function inWords(text: string): string | undefined {
  const month =
    MONTHS.findIndex((name) => new RegExp(`(?<![a-z])${name}(?:[a-z]*)(?![a-z])`, 'i').test(text)) + 1;
  const time = /(?<!\d)(\d{1,2}):(\d{2})(?::(\d{2}))?/.exec(text);
  const rest = (time ? text.replace(time[0], ' ') : text).replace(/[+-]\d{2}:?\d{2}(?!\d)/, ' ');
  const zone = /(?<=\s)([+-]\d{2}:?\d{2})(?!\d)/.exec(text)?.[1];
  const [first, second] = rest.match(/\d+/g) ?? [];
  if (month === 0 || !first || !second) return undefined;
  const [day, year] = first.length === 4 ? [second, first] : [first, second];
  // Two digits are a year as in Go: 69 is 1969, 68 is 2068.
  const century = Number(year) >= 69 ? '19' : '20';
  const date = written(
    year.length === 2 ? `${century}${year}` : year,
    String(month),
    day,
    time && [time[1] ?? '', time[2] ?? '', time[3] ?? '0'],
  );
  return checked(
    date,
    time ? (offset(zone) ?? (/\b[A-Z]{3,4}\b(?!,)/.test(rest) ? '+0000' : undefined)) : undefined,
  );
}

const two = (digits: string): string => digits.padStart(2, '0');

const written = (
  year: string,
  month: string,
  day: string,
  time: readonly string[] | '' | null | undefined,
): string => `${year}-${two(month)}-${two(day)}${time ? ` ${time.map(two).join(':')}` : ''}`;

/** `Z`, `-5`, `+01:00`, `-0700` as four digits with their sign. */
function offset(zone: string | undefined): string | undefined {
  if (!zone) return undefined;
  if (/^z$/i.test(zone)) return '+0000';
  const [, sign = '+', hours = '', minutes = '00'] = /^([+-])(\d{1,2}?):?(\d{2})?$/.exec(zone) ?? [];
  return `${sign}${two(hours)}${minutes}`;
}

function checked(date: string, zone: string | undefined): string | undefined {
  const text = zone && date.includes(' ') ? `${date} ${zone}` : date;
  return typeof parseDate(text) === 'string' ? undefined : text;
}
