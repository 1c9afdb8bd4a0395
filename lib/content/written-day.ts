import { parseDate } from '../dates';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day, YYYY-MM-DD, that is meant by a date in another form: `2 March 2026`, `Mar 2, 2026`, `2026/3/2`. `undefined`
 * where it can be read in two ways (`3/2/2026`) or is not in the calendar.
 */
export function dayIn(text: string): string | undefined {
  const numbers = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text);
  if (numbers) return calendarDay(Number(numbers[1]), Number(numbers[2]), Number(numbers[3]));
  const name = /(?<![a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/i.exec(text)?.[1];
  const year = /(?<!\d)\d{4}(?!\d)/.exec(text)?.[0];
  const day = /(?<![\d:])(\d{1,2})(?:st|nd|rd|th)?(?![\d:a-z])/i.exec(text)?.[1];
  if (!name || !year || !day) return undefined;
  return calendarDay(Number(year), MONTHS.indexOf(name.toLowerCase()) + 1, Number(day));
}

function calendarDay(year: number, month: number, day: number): string | undefined {
  const two = (value: number): string => String(value).padStart(2, '0');
  const text = `${year}-${two(month)}-${two(day)}`;
  return typeof parseDate(text) === 'string' ? undefined : text;
}
