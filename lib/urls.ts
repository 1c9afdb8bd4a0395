/**
 * Every address of the site is made here. All are root-relative with a trailing slash, unless they name a file; the root is that of
 * the publication, wherever it is served (`servedAddress`).
 */
import { fillPermalink } from './addresses/permalink';
import { apiOf, editAddress } from './repository-addresses';
import { basePath, site, siteUrl } from './site';

/** `/2015/07/17/slug/` from the day as written (`2015-07-17`) and the slug, or as the setting `permalinks` has it. */
export const postPath = (day: string, slug: string): string =>
  fillPermalink(site.permalinks.posts, day, slug);

/** Lists and the page of each document; `page` counts from 1. */
export const newsPath = (page = 1): string => paged('/news/', page);
export const topicsPath = (page = 1): string => paged('/topics/', page);
export const topicPath = (id: string, page = 1): string => paged(`/topics/${id}/`, page);
export const authorsPath = (page = 1): string => paged('/authors/', page);
export const authorPath = (id: string, page = 1): string => paged(`/authors/${id}/`, page);
/** `/event/2027/02/03/slug/` from the day on which an event starts and its slug. */
export const eventPath = (day: string, slug: string): string => `/event/${day.replaceAll('-', '/')}/${slug}/`;
export const eventsPath = (page = 1): string => paged('/events/', page);
/** An event as an entry of a calendar, and all of them as a calendar to subscribe to (RFC 5545). */
export const calendarEntryPath = (event: string): string => `${event}event.ics`;
export const calendarPath = (): string => '/events/calendar.ics';
/** Those of a topic as one. */
export const topicCalendarPath = (topic: string): string => `${topicPath(topic)}events.ics`;
/** `/resources/`, `/resources/slug/`: a list to choose from by the folder of its kind, and an entry of it. */
export const directoryPath = (folder: string): string => `/${folder}/`;
export const entryPath = (folder: string, slug: string): string => `/${folder}/${slug}/`;
/** `/guides/hcd/introduction/` from where a guide or a page of it lies below `content/guides`, and a guide on one page, to print. */
export const guidePath = (place: string): string => `/guides/${place}/`;
export const guidePrintPath = (guide: string): string => `${guide}print/`;
export const seriesPath = (id: string): string => `/series/${id}/`;
export const yearPath = (year: string): string => `/${year}/`;
export const monthPath = (year: string, month: string, page = 1): string => paged(`/${year}/${month}/`, page);
export const pagePath = (slug: string): string => `/${slug}/`;
export const searchPath = (): string => '/search/';
/** Titles and addresses of all pages, for the page of an address that does not exist; publishing writes it. */
export const addressesPath = (): string => '/search/addresses.json';
/** The folder of the search index; publishing writes it. */
export const searchIndexPath = (): string => '/search-index/';
/** What a reader has started to listen to. */
export const listeningPath = (): string => '/listening/';
export const subscribePath = (): string => '/subscribe/';
/** The page to write posts on. */
export const writePath = (): string => '/contribute/write/';
/** What the check on that page knows of the site (lib/write/site-data.ts). */
export const siteIndexPath = (): string => '/contribute/site-index.json';
/** The feeds of what lives at `below`: RSS, Atom and JSON Feed. */
export const feedPath = (below = '/'): string => `${below}feed.xml`;
export const atomPath = (below = '/'): string => `${below}atom.xml`;
export const jsonFeedPath = (below = '/'): string => `${below}feed.json`;

/** A post as Markdown and as JSON, below its own address. */
export const markdownPath = (post: string): string => `${post}index.md`;
export const jsonPath = (post: string): string => `${post}index.json`;

/** The player of a post as a page that other sites may frame. */
export const embedPath = (post: string): string => `${post}embed/`;
/** What is told to sites that show a link to a post as its player. */
export const oembedPath = (post: string): string => `${post}oembed.json`;

/** A file of the API: `/api/v1/posts/1.json`. */
export const apiPath = (file: string): string => `/api/v1/${file}`;

/**
 * The chapters of a post's recording or video as a file: `chapters.json` (podcast chapters) and `chapters.vtt` (a track)
 * of the first medium, `chapters-2.json` of the second.
 */
export const chaptersPath = (post: string, mediaNumber: number, type: 'json' | 'vtt'): string =>
  `${post}chapters${mediaNumber === 1 ? '' : `-${mediaNumber}`}.${type}`;

/** The transcript of an episode as plain text: `transcript.txt`, that of a second recording `transcript-2.txt`. */
export const transcriptTextPath = (post: string, mediaNumber: number): string =>
  `${post}transcript${mediaNumber === 1 ? '' : `-${mediaNumber}`}.txt`;

/** The podcast feed of a series; that of the site's first series is `/podcast.xml` too. */
export const podcastPath = (series: string): string => `${seriesPath(series)}podcast.xml`;

/** The link-preview card of a page: `/og/2015/07/17/slug.png`; of the site, `/og/site.png`. */
export const cardPath = (path: string): string =>
  `/og${path === '/' ? '/site/' : path}`.replace(/\/$/, '.png');

/** The mark of the publication, made from its logo or name. */
export const logoPath = (): string => '/icons/icon-512.png';

/** The index of the sitemap’s parts. */
export const sitemapPath = (): string => '/sitemap.xml';
/** A part of the sitemap: `/sitemaps/posts.xml`. */
export const sitemapPartPath = (name: string): string => `/sitemaps/${name}.xml`;

/** `/news/` for the first page, `/news/page/2/` for the second. */
function paged(base: string, page: number): string {
  return page === 1 ? base : `${base}page/${page}/`;
}

/** The absolute address of a root-relative one; absolute addresses stay as they are. */
export function absoluteUrl(path: string): string {
  return /^[a-z][a-z0-9+.-]*:/i.test(path) ? path : `${siteUrl()}${path}`;
}

/**
 * A root-relative address as browsers and hosts know it: `/notes/topics/` for `/topics/`, where the site is served below `/notes`.
 * Others stay as they are.
 */
export const servedAddress = (address: string): string =>
  isRooted(address) ? `${basePath()}${address}` : address;

/** Whether an address begins at the root of the publication. Two slashes lead to another host, a backslash is read as one. */
export const isRooted = (address: string): boolean => /^\/(?![/\\])/.test(address);

/** The root-relative address of a page of this site that was written in full; undefined for what is elsewhere. */
export function ownPath({ origin, pathname }: URL): string | undefined {
  const home = new URL(`${siteUrl()}/`);
  if (origin !== home.origin || !`${pathname}/`.startsWith(home.pathname)) return undefined;
  return pathname.slice(home.pathname.length - 1) || '/';
}

/** Whether an address leads away from this site; one that no browser can read does too. */
export function isExternal(href: string): boolean {
  if (!/^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(href)) return false;
  return !URL.canParse(href, siteUrl()) || ownPath(new URL(href, siteUrl())) === undefined;
}

/** What an address is called where nothing else names it: the host without `www.`, or the path on this site. */
export function addressName(href: string): string {
  const isReadable = isExternal(href) && URL.canParse(href, siteUrl());
  return isReadable ? new URL(href, siteUrl()).hostname.replace(/^www\./, '') : href;
}

/** The absolute address of a picture of the archive: a path below the media base, or an address as it stands. */
export function legacyImageUrl(src: string): string {
  return /^https?:\/\//.test(src) ? src : `${site.legacyMediaBase ?? '/'}${src.replace(/^\/+/, '')}`;
}

/**
 * The id of a moment in a page's media: `t=180` in its first recording or video, `m2-t=180` in the second, so that
 * `#t=180` works without a script and ids stay unique.
 */
export function momentId(mediaNumber: number, seconds: number): string {
  return mediaNumber === 1 ? `t=${seconds}` : `m${mediaNumber}-t=${seconds}`;
}

/**
 * The address of a moment in a page's media, as search engines want it: the page with the time in its query. Of the
 * second medium and those after it, the place of the chapter.
 */
export function momentUrl(path: string, mediaNumber: number, seconds: number): string {
  const place = mediaNumber === 1 ? `?t=${seconds}` : `#${momentId(mediaNumber, seconds)}`;
  return `${absoluteUrl(path)}${place}`;
}

/**
 * Where somebody with an account edits the source of a page, in the repository itself; `undefined` where the publication names no
 * repository. `file` as in `Post.file`: `content/posts/2015/x.mdx`.
 */
export function editUrl(file: string): string | undefined {
  return site.repository && editAddress(site.repository, file);
}

/** Where a reader changes the source of a page: the page to write on, with that file, or what `editUrl` says where it cannot read it. */
export function editPath(file: string): string | undefined {
  if (!site.repository || !apiOf(site.repository)) return editUrl(file);
  return `${writePath()}?file=${encodeURIComponent(file).replaceAll('%2F', '/')}`;
}

/** Where the publication is written to: its e-mail address, else its page about that, else its publisher. */
export const contactAddress = (): string =>
  site.contact.email ? `mailto:${site.contact.email}` : absoluteUrl(site.contact.url ?? site.publisher.url);

/**
 * Where a reader reports a mistake on a page: the form .github/ISSUE_TEMPLATE/correction.yml, address filled in. Without a
 * path the reader names the page: one page stands for every address that leads nowhere. A publication without a repository is
 * written to.
 *
 * @param subject what the report is about, as its title
 */
export function reportUrl(subject: string, path?: string): string {
  if (!site.repository) {
    const address = contactAddress();
    return address.startsWith('mailto:') ? `${address}?subject=${encodeURIComponent(subject)}` : address;
  }
  const page = path === undefined ? '' : `&page=${inQuery(path)}`;
  return `${site.repository.url}/issues/new?template=correction.yml&title=${encodeURIComponent(subject)}${page}`;
}

/** Addresses by which a post is passed on, each a plain link. `email` is what the language calls it. */
export function shareLinks(title: string, path: string, email: string): { name: string; href: string }[] {
  const url = inQuery(path);
  const text = encodeURIComponent(title);
  return [
    { name: email, href: `mailto:?subject=${text}&body=${url}` },
    { name: 'LinkedIn', href: `https://www.linkedin.com/sharing/share-offsite/?url=${url}` },
    { name: 'Facebook', href: `https://www.facebook.com/sharer/sharer.php?u=${url}` },
    { name: 'X', href: `https://x.com/intent/post?url=${url}` },
  ];
}

/** The absolute address of a page as a value in a query, where `:` and `/` stand for themselves (RFC 3986, 3.4). */
const inQuery = (path: string): string =>
  encodeURIComponent(absoluteUrl(path)).replaceAll('%3A', ':').replaceAll('%2F', '/');
