/** Dates as people read them. */
import { intlLocale } from './interface-language';
import { wordsOf } from './words';

/** Making a formatter costs fifty times as much as using it; a build formats a date on every line of every list. */
const formatters = new Map<string, Intl.DateTimeFormat>();

const FORMS = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  monthInYear: { month: 'long' },
  dayInYear: { day: 'numeric', month: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

function formatter(lang: string, form: keyof typeof FORMS): Intl.DateTimeFormat {
  const key = `${lang} ${form}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(intlLocale(lang), { ...FORMS[form], timeZone: 'UTC' });
  formatters.set(key, made);
  return made;
}

/** A day for people, in the language of the interface beside a text: `17 July 2015`, `17 de julio de 2015`. */
export function formatDay(day: string, lang: string): string {
  return wordsOf(lang).text.day(formatter(lang, 'day').format(new Date(`${day}T00:00:00Z`)));
}

/** Days from one to another for people, what they share written once: `3–5 February 2027`. */
export function formatDays(first: string, last: string, lang: string): string {
  const [from, to] = [first, last].map((day) => new Date(`${day}T00:00:00Z`));
  if (first === last || !from || !to) return formatDay(first, lang);
  return wordsOf(lang).text.day(formatter(lang, 'day').formatRange(from, to));
}

/** A day for people where its year is known: `17 Jul`, `17 jul`. */
export function formatDayInYear(day: string, lang: string): string {
  return wordsOf(lang).text.day(formatter(lang, 'dayInYear').format(new Date(`${day}T00:00:00Z`)));
}

/** A month for people: `July 2015`. `month` is `YYYY-MM`. */
export function formatMonth(month: string, lang: string): string {
  return formatter(lang, 'month').format(new Date(`${month}-01T00:00:00Z`));
}

/** A month for people where its year is known: `July`, `julio`. `month` is `YYYY-MM`. */
export function formatMonthInYear(month: string, lang: string): string {
  return formatter(lang, 'monthInYear').format(new Date(`${month}-01T00:00:00Z`));
}
