import { scanHtml } from './scan-html.ts';

/** Attributes of HTML that hold an address. */
const ADDRESS_ATTRIBUTES = ['href', 'src', 'poster', 'data', 'content', 'action'];
/** Attributes that hold a list of addresses with widths. */
const CANDIDATE_ATTRIBUTES = ['srcset', 'imagesrcset'];

/**
 * The files of the site that a page asks for, as paths below the site's folder: `_next/static/chunks/a.css`.
 *
 * @param origin of the published site; absolute addresses on it are its own files too
 */
export function referencesOfHtml(html: string, origin: string): Set<string> {
  const found = new Set<string>();
  const add = (address: string) => addReference(found, address, origin);
  const readAttributes = (attributes: ReadonlyMap<string, string>) => {
    for (const name of ADDRESS_ATTRIBUTES) add(attributes.get(name) ?? '');
    for (const name of CANDIDATE_ATTRIBUTES) {
      for (const candidate of (attributes.get(name) ?? '').split(','))
        add(candidate.trim().split(/\s/)[0] ?? '');
    }
    for (const [name, value] of attributes) if (name.startsWith('data-')) add(value);
  };
  scanHtml(html, {
    tag: ({ attributes }) => readAttributes(attributes),
    script: ({ attributes }) => readAttributes(attributes),
  });
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
  if (path) found.add(decodePath(path.replace(/[?#].*$/s, '')).slice(1));
}

function pathOn(address: string, origin: string): string | undefined {
  return address.startsWith(`${origin}/`) ? address.slice(origin.length) : undefined;
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // A lone % is no escape; the address names the file as it is written.
  }
}
