/** The tokens of Hugo’s patterns of addresses. */

export interface TokenValues {
  /** `2015-07-17`. */
  readonly day: string;
  readonly sections: readonly string[];
  readonly title: string;
  /** The page’s own, else its title. */
  readonly slug: string;
  /** The page’s own, else its file’s name. */
  readonly slugOrName: string;
  readonly name: string;
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const TOKEN = /\\:|:([a-z]+)(?:\[([^\]]*)\])?|:([0-9][0-9-]*|Jan(?:uary)?|Mon(?:day)?)/g;

/**
 * A pattern with its tokens in place; `\:` is a colon. One that is unknown stays as it is.
 *
 * @see https://gohugo.io/configuration/permalinks/#tokens
 */
export function expandPattern(pattern: string, values: TokenValues): string {
  const tokens = tokensOf(values);
  return pattern.replace(TOKEN, (found, name?: string, range?: string, layout?: string) => {
    if (found === '\\:') return ':';
    if (layout) return layoutOf(layout, values.day);
    if (name === 'sections' && range !== undefined) return slice(values.sections, range).join('/');
    return tokens[name ?? ''] ?? found;
  });
}

function tokensOf({ day, sections, title, slug, slugOrName, name }: TokenValues): Record<string, string> {
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  const date = new Date(`${day}T00:00:00Z`);
  const dayOfYear = Math.round((date.getTime() - Date.parse(`${year}-01-01T00:00:00Z`)) / 86_400_000) + 1;
  return {
    year,
    month,
    day: dayOfMonth,
    monthname: MONTHS[Number(month) - 1] ?? '',
    weekday: String(date.getUTCDay()),
    weekdayname: WEEKDAYS[date.getUTCDay()] ?? '',
    yearday: String(dayOfYear),
    section: sections[0] ?? '',
    sections: sections.join('/'),
    title,
    slug,
    slugorfilename: slugOrName,
    slugorcontentbasename: slugOrName,
    filename: name,
    contentbasename: name,
  };
}

/** `1:`, `:2`, `1:last`, `0`, `last`: parts of the sections, as of a slice in Go. */
function slice(sections: readonly string[], range: string): readonly string[] {
  const place = (text: string, otherwise: number): number =>
    text.trim() === 'last' ? sections.length - 1 : text.trim() === '' ? otherwise : Number(text);
  const [from = '', to] = range.split(':');
  const start = place(from, 0);
  return sections.slice(start, to === undefined ? start + 1 : place(to, sections.length));
}

/** A layout of Go’s, made of the parts of its day of reference: `2006`, `01`, `02`. */
function layoutOf(layout: string, day: string): string {
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
  const name = MONTHS[Number(month) - 1] ?? '';
  const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
  const parts: Readonly<Record<string, string>> = {
    2006: year,
    '06': year.slice(2),
    '01': month,
    1: String(Number(month)),
    '02': dayOfMonth,
    2: String(Number(dayOfMonth)),
    January: capital(name),
    Jan: capital(name.slice(0, 3)),
    Monday: capital(weekday),
    Mon: capital(weekday.slice(0, 3)),
  };
  return layout.replace(/2006|0[126]|[12]|January|Jan|Monday|Mon/g, (part) => parts[part] ?? part);
}
