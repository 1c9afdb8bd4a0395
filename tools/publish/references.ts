import { decodePart } from '@/lib/percent-encoding.ts';
import { islandsOf } from '../next/strip-page.ts';
import type { HtmlVisitor, RawElement, Tag } from './scan-html.ts';

/** Attributes of HTML that hold an address. */
const ADDRESS_ATTRIBUTES = new Set(['href', 'src', 'poster', 'content']);
/** Attributes that hold a list of addresses with widths. */
const CANDIDATE_ATTRIBUTES = new Set(['srcset', 'imagesrcset']);

/**
 * A visitor that gathers the files of the site that a page asks for, as paths below the site's folder:
 * `fonts/a.woff2`.
 *
 * @param found is added to
 * @param origin of the published site; absolute addresses on it are its own files too
 */
export function referenceVisitor(found: Set<string>, origin: string): HtmlVisitor {
  const add = (address: string) => addReference(found, address, origin);
  const read = ({ attributes }: Tag) => {
    for (const [name, value] of attributes) {
      if (CANDIDATE_ATTRIBUTES.has(name)) {
        for (const candidate of value.split(',')) add(candidate.trim().split(/\s/)[0] ?? '');
      } else if (ADDRESS_ATTRIBUTES.has(name) || name.startsWith('data-')) add(value);
    }
  };
  const readScript = (script: RawElement) => {
    read(script);
    for (const address of islandsOf(script.attributes)) add(address);
    for (const file of referencesOfText(script.text, origin)) found.add(file);
  };
  return { tag: read, script: readScript };
}

/** The files of the site that a text (a feed, structured data, a sitemap) names by their whole address. */
export function referencesOfText(text: string, origin: string): Set<string> {
  const found = new Set<string>();
  for (const part of text.split(`${origin}/`).slice(1)) {
    addReference(found, `/${/^[^\s"'<>\\]*/.exec(part)?.[0] ?? ''}`, origin);
  }
  return found;
}

/** The files that a style sheet asks for, found in every `url(…)` and `@import`. */
export function referencesOfCss(css: string, path: string, origin: string): Set<string> {
  const found = new Set<string>();
  for (const match of css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g)) {
    const address = match[1] ?? match[2] ?? '';
    if (!/^(?:data:|#)/.test(address))
      addReference(found, new URL(address, `${origin}/${path}`).href, origin);
  }
  return found;
}

/** The addresses that a script names: other modules, and files it asks for by a path from the root. */
export function referencesOfScript(script: string, path: string, origin: string): Set<string> {
  const found = new Set<string>();
  for (const match of script.matchAll(/["'`]((?:\.{0,2}\/)[^"'`\s]+)["'`]/g)) {
    const address = match[1] ?? '';
    if (URL.canParse(address, `${origin}/${path}`)) {
      addReference(found, new URL(address, `${origin}/${path}`).href, origin);
    }
  }
  return found;
}

function addReference(found: Set<string>, address: string, origin: string): void {
  const path = address.startsWith('/') && !address.startsWith('//') ? address : pathOn(address, origin);
  if (path) found.add(decodePart(path.replace(/[?#].*$/s, '')).slice(1));
}

function pathOn(address: string, origin: string): string | undefined {
  return address.startsWith(`${origin}/`) ? address.slice(origin.length) : undefined;
}
