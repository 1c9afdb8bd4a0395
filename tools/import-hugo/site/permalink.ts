/** The address that Hugo gives a page. */
import { type ContentDate, parseDate } from '@/lib/parse-date';
import { decodePart } from '@/lib/percent-encoding';
import { formerAddress } from '../front-matter/keys/address-keys';
import { asText } from '../front-matter/value';
import { type Permalinks, patternOf } from './config/permalinks';
import { foldersOf, nameOf } from './page-name';
import { expandPattern } from './permalink-tokens';
import type { SourceFile } from './types';

/**
 * The address of a page: its `url`, else the pattern of its section, else its path.
 *
 * @returns a root-relative address, with a slash at its end where it is a page’s.
 * @see https://gohugo.io/content-management/urls/
 */
export function permalinkOf(file: SourceFile, permalinks: Permalinks | undefined): string {
  const { values } = file.frontMatter;
  const prefix = permalinks?.prefixes.get(file.language ?? '') ?? '';
  const written = asText(values.url)?.trim() ?? '';
  const given = written.includes(':') ? expand(written, file, foldersOf(file), permalinks) : written;
  // One that begins at the root is the whole address, whatever the language.
  const url = formerAddress(given.startsWith('/') ? given : `${prefix}/${given}`);
  if (written && url) return url;
  const folders = foldersOf(file);
  const isSection = /(?:^|\/)_index\.\w+$/.test(file.logical);
  const section = folders[0] ?? '';
  const pattern = permalinks && patternOf(permalinks, section, isSection ? 'section' : 'page', file.language);
  if (pattern && (!isSection || folders.length === 1))
    return slashed(`${prefix}/${expand(pattern, file, folders, permalinks)}`);
  if (isSection) return slashed(`${prefix}/${folders.map((part) => urlize(part, permalinks)).join('/')}`);
  // A slug may have several parts, which Hugo keeps.
  const parts = (asText(values.slug) ?? '').split('/').map((part) => urlize(part, permalinks));
  const slug = parts.filter(Boolean).join('/') || urlize(nameOf(file), permalinks);
  const path = [prefix, ...folders.map((part) => urlize(part, permalinks)), slug].join('/');
  const isUgly = permalinks?.ugly === true || permalinks?.ugly.has(section);
  return isUgly ? `/${path}.html`.replace(/\/{2,}/g, '/') : slashed(path);
}

/**
 * A name as Hugo writes it in an address: lower case, spaces as hyphens, and of the signs only those that an address
 * may hold.
 */
function urlize(name: string, permalinks: Permalinks | undefined): string {
  const text = decodePart(name).trim();
  return (permalinks?.keepsCase ? text : text.toLowerCase())
    .replace(/\s+/g, '-')
    .replace(/[^\p{L}\p{N}\p{M}._~@+%-]/gu, '')
    .replace(/-{2,}/g, '-');
}

function expand(
  pattern: string,
  file: SourceFile,
  folders: readonly string[],
  permalinks: Permalinks | undefined,
): string {
  const { values } = file.frontMatter;
  const date = parseDate(asText(values.date) ?? '');
  const { day }: Pick<ContentDate, 'day'> = typeof date === 'string' ? { day: '0001-01-01' } : date;
  const url = (text: string | undefined): string => urlize(text ?? '', permalinks);
  const filename = url(nameOf(file));
  // A slug may have several parts, which Hugo keeps.
  const slug = (asText(values.slug) ?? '').split('/').map(url).filter(Boolean).join('/');
  return expandPattern(pattern, {
    day,
    sections: (file.sections ?? folders).map((part) => url(part)),
    title: url(asText(values.title)),
    slug: slug || url(asText(values.title)) || filename,
    slugOrName: slug || filename,
    name: filename,
  });
}

const slashed = (path: string): string => `/${path}/`.replace(/\/{2,}/g, '/');
