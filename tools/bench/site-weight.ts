import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesBelow } from '@/lib/files-below.ts';
import { GONE_PAGE } from '../publish/gone-pages.ts';

export interface SiteWeight {
  readonly files: number;
  readonly bytes: number;
  /** Pages that readers read: neither those that lead on from a former address nor those that say that a post is gone. */
  readonly pages: number;
  readonly leadOn: number;
  readonly gone: number;
  /** Bytes of HTML, CSS and scripts for each page, as they lie on the disk. */
  readonly bytesPerPage: number;
  readonly search: { readonly files: number; readonly bytes: number };
  /** The middle page of each kind by size, as a browser gets it: HTML and style sheet, gzip, in bytes. */
  readonly kinds: readonly { readonly kind: string; readonly pages: number; readonly bytes: number }[];
}

const KINDS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['post', /^\d{4}\/\d{2}\/\d{2}\/[^/]+\/index\.html$/],
  ['topic', /^topics\/[^/]+\/index\.html$/],
  ['author', /^authors\/[^/]+\/index\.html$/],
  ['month', /^\d{4}\/\d{2}\/index\.html$/],
  ['home', /^index\.html$/],
  ['news', /^news\/index\.html$/],
];

const textOf = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');

/** Counts and weighs the files of a built site. */
export function weighSite(folder: string): SiteWeight {
  const files = filesBelow(folder);
  const size = (names: readonly string[]) =>
    names.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  const all = files.filter((file) => file.endsWith('.html'));
  const leadOn = all.filter((file) => textOf(folder, file).includes('http-equiv="refresh"'));
  const goneText = all.includes(GONE_PAGE) ? textOf(folder, GONE_PAGE) : undefined;
  const gone = all.filter((file) => file !== GONE_PAGE && textOf(folder, file) === goneText);
  const apart = new Set([...leadOn, ...gone]);
  const pages = all.filter((file) => !apart.has(file));
  const search = files.filter((file) => file.startsWith('search-index/'));
  const code = files.filter(
    (file) => /\.(?:html|css|js)$/.test(file) && !file.startsWith('search-index/') && !apart.has(file),
  );
  const kinds = KINDS.map(([kind, pattern]) => {
    const found = pages.filter((file) => pattern.test(file));
    return { kind, pages: found.length, bytes: middlePage(folder, found) };
  });
  return {
    files: files.length,
    bytes: size(files),
    pages: pages.length,
    leadOn: leadOn.length,
    gone: gone.length,
    bytesPerPage: Math.round(size(code) / Math.max(1, pages.length)),
    search: { files: search.length, bytes: size(search) },
    kinds: kinds.filter(({ pages: count }) => count > 0),
  };
}

function middlePage(folder: string, pages: readonly string[]): number {
  const bySize = [...pages].sort((a, b) => statSync(join(folder, a)).size - statSync(join(folder, b)).size);
  const page = bySize[Math.floor(bySize.length / 2)];
  if (page === undefined) return 0;
  const html = textOf(folder, page);
  const sheets = [...html.matchAll(/<link [^>]*rel="stylesheet"[^>]*>/g)]
    .map(([tag]) => /href="\/([^"]+)"/.exec(tag)?.[1])
    .filter((file) => file !== undefined);
  const texts = [Buffer.from(html), ...sheets.map((file) => readFileSync(join(folder, file)))];
  return texts.reduce((sum, bytes) => sum + gzipSync(bytes).length, 0);
}
