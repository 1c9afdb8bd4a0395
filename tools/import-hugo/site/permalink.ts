/** The address that Hugo gives a page. */
import { type ContentDate, parseDate } from '@/lib/parse-date';
import { decodePart } from '@/lib/percent-encoding';
import { nameOf } from '../front-matter/convert';
import { formerAddress } from '../front-matter/keys/address-keys';
import { asText } from '../front-matter/value';
import type { Permalinks } from './hugo-config';
import type { SourceFile } from './types';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/**
 * The address of a page that is no post of ours: its `url`, else the pattern of its section, else its path.
 *
 * @returns a root-relative address, with a slash at its end where it is a page’s.
 * @see https://gohugo.io/content-management/urls/
 */
export function permalinkOf(file: SourceFile, permalinks: Permalinks | undefined): string {
  const { values } = file.frontMatter;
  const below = file.path.replace(/^content\//, '');
  const url = formerAddress(asText(values.url) ?? '');
  if (url) return url;
  const folders = below.split('/').slice(0, /\/index\.md$/.test(below) ? -2 : -1);
  if (/(?:^|\/)_index\.md$/.test(below)) return slashed(folders.join('/'));
  const pattern = permalinks?.get(folders[0] ?? '');
  const slug = urlize(asText(values.slug) ?? '') || urlize(nameOf(file.path));
  if (!pattern) return slashed([...folders.map(urlize), slug].join('/'));
  return slashed(expand(pattern, file, folders, slug));
}

/**
 * A name as Hugo writes it in an address: lower case, spaces as hyphens, and of the signs only those that an address
 * may hold.
 */
function urlize(name: string): string {
  return decodePart(name)
    .trim()
    .toLowerCase()
    .replace(/\s+/g, '-')
    .replace(/[^\p{L}\p{N}\p{M}._~@+%-]/gu, '')
    .replace(/-{2,}/g, '-');
}

function expand(pattern: string, file: SourceFile, folders: readonly string[], slug: string): string {
  const { values } = file.frontMatter;
  const date = parseDate(asText(values.date) ?? '');
  const day: Pick<ContentDate, 'day'> = typeof date === 'string' ? { day: '0001-01-01' } : date;
  const [year = '', month = '', dayOfMonth = ''] = day.day.split('-');
  const filename = urlize(nameOf(file.path));
  const tokens: Readonly<Record<string, string>> = {
    year,
    month,
    day: dayOfMonth,
    monthname: MONTHS[Number(month) - 1] ?? '',
    weekdayname: WEEKDAYS[new Date(`${day.day}T00:00:00Z`).getUTCDay()] ?? '',
    section: folders[0] ?? '',
    sections: folders.join('/'),
    title: urlize(asText(values.title) ?? ''),
    slug: urlize(asText(values.slug) ?? '') || urlize(asText(values.title) ?? '') || filename,
    slugorfilename: slug,
    slugorcontentbasename: slug,
    filename,
    contentbasename: filename,
  };
  return pattern.replace(/:(\w+)(?:\[[^\]]*\])?/g, (found, name: string) => tokens[name] ?? found);
}

const slashed = (path: string): string => `/${path}/`.replace(/\/{2,}/g, '/');
