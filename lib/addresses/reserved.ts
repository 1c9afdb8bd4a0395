/** Addresses that belong to the site itself, whatever its content is: its lists, its files for programs, its folders. */
import { addressKey } from './address';

/** Folders whose files the build makes; nothing else can live below them. `_` and `_next` are Next's own. */
const FOLDERS = [
  ...['_', '_next', 'api', 'document-files', 'fonts', 'icons', 'islands', 'og', 'search-index', 'sitemaps'],
];

/** Files at the top: feeds, files for programs, instructions for hosts, and pages that hosts answer errors with. */
const FILES = [
  ...['feed.xml', 'atom.xml', 'feed.json', 'podcast.xml', 'sitemap.xml', 'robots.txt', 'llms.txt'],
  ...['opensearch.xml', 'manifest.webmanifest', 'favicon.ico', '.well-known/security.txt', 'version.json'],
  ...['404', '404.html', '410', '410.html', 'index', 'index.html', '_headers', '_redirects'],
];

/** Lists that every site has. */
const LISTS = ['news', 'topics', 'authors', 'series', 'search', 'subscribe', 'listening'];
const taken = new Set([...FILES, ...LISTS].map((name) => `/${name}`));

/** Whether an address can never be that of an old page, because the site or its host answers there. */
export function isReserved(address: string): boolean {
  const key = addressKey(address);
  return key === '' || taken.has(key) || FOLDERS.includes(key.split('/')[1] ?? '') || isBelowFile(key);
}

/** Whether an address lies below a file of the site, as if that were a folder. */
const isBelowFile = (key: string): boolean =>
  key.includes('/index.html/') || FILES.some((name) => name.includes('.') && key.startsWith(`/${name}/`));

/** Further names of folders that a page of the publication's own words cannot have. */
const NOT_PAGES = ['feed', 'gone', 'images', 'media'];

/** Whether a page cannot have a slug: `search` is the search, `2026` a year. */
export const isReservedSlug = (slug: string): boolean =>
  isReserved(`/${slug}/`) || NOT_PAGES.includes(slug) || /^\d{4}$/.test(slug);

/** Files that the build puts beside a page, and further pages of a list. */
const BESIDE =
  /^(.*\/)(?:index\.(?:md|json|txt)|feed\.(?:xml|json)|(?:atom|podcast)\.xml|chapters(?:-\d+)?\.(?:json|vtt)|transcript(?:-\d+)?\.txt|oembed\.json|embed|(?:event|calendar)\.ics|page\/\d+)$/;

/** The page that an address belongs to as one of its files, or as a further page of its list: `/news/` for `/news/page/2/`. */
export function pageBeside(address: string): string | undefined {
  return BESIDE.exec(addressKey(address))?.[1];
}
