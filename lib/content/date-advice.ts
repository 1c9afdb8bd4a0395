/** What to write for a date of another form: the day that is meant, never one that has nothing to do with it. */
import { formatMonth } from '../dates';
import { writtenDay } from './written-day';

export interface DateAdvice {
  /** What is wrong, where that is more than the form. */
  readonly message?: string;
  readonly fix: string;
}

/** Words whose day depends on when they are read. */
const RELATIVE =
  /\b(?:today|tomorrow|yesterday|now|next|this|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mañana|hoy|demain|morgen|heute)\b/i;

/** Advice on the value of a key that holds a date. */
export function dateAdvice(name: string, found: string): DateAdvice {
  if (/^(?:yes|y|true|on|1)$/i.test(found))
    return {
      message: 'needs the day, not a yes',
      fix: `Write the day with the year first: ${name}: YYYY-MM-DD.`,
    };
  if (/^(?:no|n|false|off|0|never|none)$/i.test(found))
    return {
      message: 'needs a day',
      fix: name === 'date' ? `Write the day with the year first: ${name}: YYYY-MM-DD.` : 'Delete the line.',
    };
  const impossible = impossibleAdvice(found);
  if (impossible) return { fix: impossible };
  const { readings, withoutYear, time, zone } = writtenDay(found);
  const clock = time ? ` ${time}` : '';
  const [first, second] = readings;
  if (first && second)
    return {
      message: 'can be read in two ways',
      fix: `Write ${first.day}${clock} if ${first.order}, or ${second.day}${clock} if ${second.order}.`,
    };
  if (first && zone) return { fix: `Write ${first.day} ${time} ${zone}.` };
  if (first)
    return {
      fix: `Write ${first.day}, or with the time and your time zone ${first.day} ${time ?? '09:00:00'} -0500.`,
    };
  if (withoutYear)
    return { message: 'lacks the year', fix: `Add the year in front of the day: YYYY-${withoutYear}.` };
  if (RELATIVE.test(found))
    return {
      message: 'means another day on every day',
      fix: `Write the day itself, with the year first: YYYY-MM-DD${clock}.`,
    };
  return { fix: `Write the day with the year first: YYYY-MM-DD${clock}.` };
}

/** A date of the right form that no calendar or clock has. */
function impossibleAdvice(found: string): string | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]|$)/.exec(found.trim());
  if (!match) return undefined;
  const [, year, month, day] = match.map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (month < 1 || month > 12) return 'Correct the month: it is a number from 01 to 12.';
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day < 1 || day > days)
    return `Correct the day: ${formatMonth(`${match[1]}-${match[2]}`, 'en')} has ${days} days.`;
  const clock = /[T ](\d{1,2}):(\d{2})(?::(\d{2}))?/.exec(found);
  const isClock = !clock || (Number(clock[1]) < 24 && Number(clock[2]) < 60 && Number(clock[3] ?? 0) < 60);
  return isClock ? undefined : 'Correct the time: it is a clock of 24 hours, 00:00:00 to 23:59:59.';
}
