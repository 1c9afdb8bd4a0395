/**
 * Puts the path below which a site is served (`/notes`) before the root-relative addresses of its files. Content, components and
 * Next know nothing of it: they write `/topics/`, and here is where that becomes `/notes/topics/`. Files that are made for
 * programs have full addresses already (`absoluteUrl`), or ask `servedAddress`.
 */
import { insert } from './insert.ts';
import { type RawElement, scanHtml, type Tag } from './scan-html.ts';

/** Where root-relative addresses begin in the value of an attribute, as it is written: two slashes lead to another host. */
const ONE = /^\s*(?=\/(?![/\\]))/g;
const AMONG_WORDS = /(?:^|\s)(?=\/(?![/\\]))/g;
const CANDIDATES = /(?:^|,)\s*(?=\/(?![/\\]))/g;
const REFRESH = /^\s*\d+\s*;\s*url=(?=\/(?![/\\]))/gi;

/** Attributes that hold addresses (HTML, and what islands of this site read). */
const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  ...Object.fromEntries(
    [
      'href',
      'xlink:href',
      'src',
      'poster',
      'action',
      'formaction',
      'cite',
      'longdesc',
      'data-index',
      'data-worker',
      'data-files',
      'data-readers',
      'data-style',
      'data-later',
      'data-play',
      'data-artwork',
    ].map((name) => [name, ONE]),
  ),
  'data-islands': AMONG_WORDS,
  ping: AMONG_WORDS,
  srcset: CANDIDATES,
  imagesrcset: CANDIDATES,
};

/**
 * A page with a path before each of its root-relative addresses.
 *
 * @param base `/notes`; nothing changes where it is empty
 */
export function pageBelow(base: string, html: string): string {
  if (base === '') return html;
  const insertions: [place: number, text: string][] = [];
  const read = (tag: Tag | RawElement): void => {
    const found = Object.entries(tag.places).flatMap(([name, { startOffset, endOffset }]) => {
      const pattern = patternFor(tag, name);
      if (!pattern) return [];
      const [before = ''] = /^[^=]*(?:=\s*["']?)?/.exec(html.slice(startOffset, endOffset)) ?? [];
      const value = html.slice(startOffset + before.length, endOffset);
      return [...value.matchAll(pattern)].map(
        (match) => startOffset + before.length + match.index + match[0].length,
      );
    });
    for (const place of found.sort((a, b) => a - b)) insertions.push([place, base]);
  };
  scanHtml(html, { tag: read, script: read });
  return insert(html, insertions);
}

function patternFor({ name, attributes }: Tag, attribute: string): RegExp | undefined {
  if (name === 'meta' && attribute === 'content')
    return attributes.get('http-equiv')?.toLowerCase() === 'refresh' ? REFRESH : undefined;
  return Object.hasOwn(ATTRIBUTES, attribute) ? ATTRIBUTES[attribute] : undefined;
}

/** A style sheet with a path before each root-relative address in `url(…)` and `@import` (CSS Values, 4.5). */
export const sheetBelow = (base: string, css: string): string =>
  base === ''
    ? css
    : css.replace(/(url\(\s*["']?|@import\s+["'])(?=\/(?![/\\*]))/gi, (start) => `${start}${base}`);
