/** Where a reference of the old site leads: `ref`, `relref`, `link`, and root-relative addresses in the text. */
import { posix } from 'node:path';
import { addressKey } from '@/lib/addresses/address';
import { folderName } from '@/lib/file-name';
import { isOwnFile } from '../media/own-file';
import { inLanguage } from './page-name';
import type { ImportOptions, KnownPage, Learned, SiteIndex } from './types';

export interface Resolved {
  /** Root-relative where the page is imported, else an absolute address on the old site. */
  readonly url: string;
  readonly how: 'imported' | 'alias' | 'origin' | 'guess' | 'absolute' | 'fragment';
  /** The file that names the address, where the page itself is not among the files; the alias that led to the page. */
  readonly from?: string;
}

const DATED = /^(\d{4})-(\d{2})-(\d{2})-(.+)$/;
const ABSOLUTE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/**
 * Resolves the target of `ref`, in any form that authors use, with an optional `#fragment`.
 *
 * @param language of the page that is meant; that of the page that refers where missing
 * @param from path of the page that refers, `content/guides/letters/x.md`: what lies beside it goes before what is called so elsewhere
 */
export function resolveReference(
  target: string,
  site: SiteIndex,
  options: ImportOptions,
  from?: string,
  language?: string,
): Resolved {
  const trimmed = target.trim();
  if (ABSOLUTE.test(trimmed)) return { url: trimmed, how: 'absolute' };
  const hash = trimmed.indexOf('#');
  const path = hash === -1 ? trimmed : trimmed.slice(0, hash);
  const fragment = hash === -1 ? '' : trimmed.slice(hash);
  if (!path) return { url: fragment, how: 'fragment' };
  const names = namesFor(site, language ?? (from && site.sources.get(from)?.language));
  const found = (from && lookBeside(path, site, from, names)) || lookUp(path, names);
  if (found) {
    const url = `${found.address}${fragment}`;
    if (!found.imported) return { url: options.origin + url, how: 'origin' };
    return { url, how: found.formerly ? 'alias' : 'imported', from: found.formerly };
  }
  const learned =
    site.learned.get(lastPart(guess(path))) ?? site.learned.get(lastPart(path.replace(/\.md$/, '')));
  if (learned && (learned.path.endsWith(guess(path)) || !path.includes('/') || hasMoved(learned)))
    return { url: `${options.origin}${learned.path}${fragment}`, how: 'origin', from: learned.from };
  return { url: `${options.origin}${guess(path)}${fragment}`, how: 'guess' };
}

/**
 * A page keeps its name of several words when it moves to another folder. One word (`/communities/video`) is the name
 * of too many pages.
 */
const hasMoved = ({ path, isOnly }: Learned): boolean => isOnly && lastPart(path).includes('-');

/**
 * An address as authors wrote it in the text: from the root, or in full on the old site’s own host. Own pages come back from the
 * root, at their new address; others of the old site on its origin.
 */
export function resolveAddress(url: string, site: SiteIndex, options: ImportOptions): string {
  const path = ownPath(url, site, options);
  if (path === undefined || isOwnFile(url, site)) return url;
  const moved = movedTo(url, site, options);
  if (moved !== undefined) return moved;
  const [, bare = path, rest = ''] = cut(path);
  const withSlash = bare.endsWith('/') || /\.[a-z0-9]{2,5}$/i.test(bare) ? bare : `${bare}/`;
  if (site.posts.has(withSlash) || (site.addresses.has(withSlash) && !isWhole(url))) return withSlash + rest;
  return isWhole(url) ? url : options.origin + path;
}

/** The new address of a page of the old site that came along and moved. */
export function movedTo(url: string, site: SiteIndex, options: ImportOptions): string | undefined {
  const path = ownPath(url, site, options);
  if (path === undefined) return undefined;
  const [, bare = '', rest = ''] = cut(path);
  const moved = site.moved.get(addressKey(bare));
  return moved && moved + rest;
}

/** An address before and from its query or fragment. */
const cut = (path: string): readonly string[] => /^([^?#]*)(.*)$/s.exec(path) ?? [];

const isWhole = (url: string): boolean => /^(?:https?:)?\/\//i.test(url);

/** The path of an address on the old site, below the folder that it lies in; `undefined` for those of others. */
function ownPath(url: string, { media }: SiteIndex, { origin }: ImportOptions): string | undefined {
  if (!isWhole(url)) return url.startsWith('/') ? withoutFolder(url, new URL(origin).pathname) : undefined;
  for (const base of new Set([origin, ...media.bases])) {
    const { host, pathname } = new URL(base);
    const [, on = '', path = ''] = /^(?:https?:)?\/\/([^/?#]*)(.*)$/is.exec(url) ?? [];
    if (on.toLowerCase().replace(/^www\./, '') !== host.replace(/^www\./, '')) continue;
    return path.startsWith('/') ? withoutFolder(path, pathname) : `/${path}`;
  }
  return undefined;
}

const withoutFolder = (path: string, folder: string): string =>
  folder !== '/' && path.startsWith(`${folder}/`) ? path.slice(folder.length) : path;

/** `/resources/open-data/` → `open-data`. */
export const lastPart = (address: string): string => address.replace(/\/+$/, '').split('/').at(-1) ?? '';

type Names = (name: string) => KnownPage | undefined;

/** The page of a name, of one language before all others. */
const namesFor =
  ({ pages }: SiteIndex, language: string | undefined): Names =>
  (name) =>
    (language && pages.get(inLanguage(name, language))) || pages.get(name);

/** A page named from the folder of the page that refers to it (https://gohugo.io/content-management/cross-references/). */
function lookBeside(path: string, site: SiteIndex, from: string, names: Names): KnownPage | undefined {
  if (path.startsWith('/')) return undefined;
  const here = site.sources.get(from)?.logical ?? from.replace(/^content\//, '');
  const place = posix.join(folderName(here), path).replace(/\/$/, '');
  const bare = place.replace(/\.md$/, '');
  for (const key of [place, `${bare}.md`, `${bare}/_index.md`, `${bare}/index.md`]) {
    const page = names(key);
    if (page) return page;
  }
  return undefined;
}

function lookUp(path: string, names: Names): KnownPage | undefined {
  const clean = path.replace(/^\.?\//, '').replace(/\/$/, '');
  const bare = clean.replace(/\.md$/, '');
  for (const key of [clean, `${clean}.md`, `${clean}/_index.md`, `${clean}/index.md`, `/${bare}/`]) {
    const page = names(key) ?? names(key.toLowerCase());
    if (page) return page;
  }
  const name = clean.slice(clean.lastIndexOf('/') + 1).replace(/\.md$/, '');
  if (clean.includes('/') && !/\.md$/.test(clean)) return undefined;
  return name === '_index' || name === 'index' ? undefined : names(name);
}

/** The address that Hugo gives a page that is not among the files: by date and slug in the name, else by its path. */
function guess(path: string): string {
  const clean = path
    .replace(/^\/+|\/+$/g, '')
    .replace(/(?:^|\/)_?index\.md$/, '')
    .replace(/\.md$/, '');
  const dated = DATED.exec(clean.slice(clean.lastIndexOf('/') + 1));
  if (dated) return `/${dated[1]}/${dated[2]}/${dated[3]}/${dated[4]}/`;
  return clean ? `/${clean}/` : '/';
}
