/** The pages of a built site, as far as comparing two of them needs. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { decodePath } from '@/lib/addresses/address.ts';
import { CommandError } from '@/lib/errors.ts';
import { filesBelow } from '@/lib/files-below.ts';
import { basePath } from '@/lib/site.ts';

export interface SitePage {
  /** Root-relative address: `/2026/03/01/title/`. */
  readonly path: string;
  /** The first heading, or the title of the page. */
  readonly title: string;
  /** What a reader comes for: title and main part, without names of files that change with every build. */
  readonly substance: string;
  /** Its substance without what comes from other pages: lists, related posts, the posts before and after. */
  readonly own: string;
  /** The words that somebody wrote for this page, in order: heading, summary and body. */
  readonly words: readonly string[];
}

export interface Site {
  /** By address. */
  readonly pages: ReadonlyMap<string, SitePage>;
  /** Where addresses that only lead elsewhere lead, by address. */
  readonly redirects: ReadonlyMap<string, string>;
}

/**
 * Reads every HTML page of a folder that `npm run build` wrote.
 *
 * @throws CommandError where there is no site
 */
export function readSite(folder: string): Site {
  if (!existsSync(join(folder, 'index.html')))
    throw new CommandError(`There is no site in ${folder}; build it first.`);
  const pages = new Map<string, SitePage>();
  const redirects = new Map<string, string>();
  for (const file of filesBelow(folder)) {
    if (!file.endsWith('/index.html') && file !== 'index.html') continue;
    const html = readFileSync(join(folder, file), 'utf8');
    const path = `/${file.slice(0, -'index.html'.length)}`;
    const target = redirectOf(html);
    if (target === undefined) pages.set(path, readPage(path, html));
    else redirects.set(path, target);
  }
  return { pages, redirects };
}

/** Where a page that only leads elsewhere leads: of its own site by path, from its root; undefined for all other pages. */
function redirectOf(html: string): string | undefined {
  const [, written] = /<meta http-equiv="refresh" content="\d+; ?url=([^"]*)"/i.exec(html) ?? [];
  if (written === undefined) return undefined;
  const target = decodePath(written.replace(/[?#].*$/s, ''));
  return target.startsWith(`${basePath()}/`) ? target.slice(basePath().length) : target;
}

function readPage(path: string, html: string): SitePage {
  const $ = load(html);
  const pageTitle = $('title').first().text();
  const main = $('main').length > 0 ? $('main').first() : $('body');
  const heading = main.find('h1').first();
  const title = oneLine(heading.text()) || pageTitle || path;
  const substance = `${pageTitle}\n${stable(main.html())}`;
  const written = main.find('[data-post-body]');
  const words = wordsIn(`${heading.text()} ${main.find('.deck').text()} ${written.text()}`);
  main.find('.neighbours, [aria-labelledby="related"]').remove();
  const own =
    written.length > 0 ? `${pageTitle}\n${stable(main.html())}` : `${pageTitle}\n${words.join(' ')}`;
  return { path, title, substance, own, words };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const wordsIn = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Names with a hash of their content: `/fonts/x.1a2b3c4d.woff2`. */
const HASHED = /([/"][\w./-]*?)[.-][0-9a-z_]{8,}(?=\.(?:css|js|woff2)\b)/g;

const stable = (html: string | null): string => (html ?? '').replace(HASHED, '$1');
