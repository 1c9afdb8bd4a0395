/** The pages of a built site, as far as comparing two of them needs. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { filesBelow } from '@/lib/files-below.ts';
import { UsageError } from './usage-error.ts';

export interface SitePage {
  /** Root-relative address: `/2026/03/01/title/`. */
  readonly path: string;
  /** The first heading, or the title of the page. */
  readonly title: string;
  /** What a reader comes for: title and main part, without names of files that change with every build. */
  readonly substance: string;
}

/**
 * Reads every HTML page of a folder that `npm run build` wrote; addresses that only lead elsewhere are left out.
 *
 * @throws UsageError where there is no site
 */
export function readSite(folder: string): Map<string, SitePage> {
  if (!existsSync(join(folder, 'index.html')))
    throw new UsageError(`There is no site in ${folder}; build it first.`);
  const pages = new Map<string, SitePage>();
  for (const file of filesBelow(folder)) {
    if (!file.endsWith('/index.html') && file !== 'index.html') continue;
    const html = readFileSync(join(folder, file), 'utf8');
    if (/<meta http-equiv="refresh"/i.test(html)) continue;
    const path = `/${file.slice(0, -'index.html'.length)}`;
    pages.set(path, readPage(path, html));
  }
  return pages;
}

function readPage(path: string, html: string): SitePage {
  const $ = load(html);
  const pageTitle = $('title').first().text();
  const title = $('main h1').first().text().replace(/\s+/g, ' ').trim() || pageTitle || path;
  const main = $('main').first().html() ?? $('body').html() ?? '';
  return { path, title, substance: `${pageTitle}\n${main.replace(HASHED, '$1')}` };
}

/** Names with a hash of their content: `/fonts/x.1a2b3c4d.woff2`. */
const HASHED = /([/"][\w./-]*?)[.-][0-9a-z_]{8,}(?=\.(?:css|js|woff2)\b)/g;
