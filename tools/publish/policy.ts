/**
 * What a browser may do with a page of this site, and how long it may keep a file. The one source for the `meta` in each
 * page, `_headers`, the nginx configuration and the local server.
 */
import { serviceTag } from '@/lib/analytics/service-tag.ts';
import { apiOf } from '@/lib/repository-addresses.ts';
import { site } from '@/lib/site.ts';
import { writePath } from '@/lib/urls.ts';
import { STATIC_FOLDER } from '../next/addresses.ts';

type Directives = Readonly<Record<string, readonly string[]>>;

interface PageNeeds {
  /** Hosts that it asks. */
  readonly asked?: readonly string[];
  /** Schemes of pictures and recordings that it shows. */
  readonly shown?: readonly string[];
}

const https = (hosts: readonly string[]): string[] => hosts.map((host) => `https://${host}`);

/**
 * Content Security Policy (W3C, level 3). Nothing is allowed but what pages use; there is no `unsafe-…`, because no page has
 * an inline script, a handler or a style of its own.
 *
 * @param own what the page’s own script needs besides
 */
function directives(own: PageNeeds = {}): Directives {
  const counter = serviceTag();
  const { asked = [], shown = [] } = own;
  return {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...(counter?.scripts ?? [])],
    'style-src': ["'self'"],
    'font-src': ["'self'"],
    'img-src': ["'self'", ...shown, ...https(site.imageHosts), ...(counter?.pictures ?? [])],
    'media-src': ["'self'", ...shown, ...https(site.mediaHosts)],
    'connect-src': ["'self'", ...asked, ...(counter?.connections ?? [])],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'frame-src': https(site.embedHosts),
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
  };
}

const write = (policy: Directives): string =>
  Object.entries(policy)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');

/**
 * The page to write on reads files as they are in the repository now, so that nobody’s newer text is lost, and shows files that
 * the person has added, which nobody serves yet (File API, 8: `blob:`; only scripts of this page make such addresses).
 */
const needsToWrite = (): PageNeeds => ({
  asked: [(site.repository && apiOf(site.repository)) ?? []].flat(),
  shown: ['blob:'],
});

/**
 * The policy in a page, for hosts that cannot send headers. `frame-ancestors` has no effect there.
 *
 * @param page its path below the site’s folder: `news/index.html`
 */
export const metaPolicy = (page: string): string =>
  write(directives(`/${page}` === `${writePath()}index.html` ? needsToWrite() : {}));

/** Folders whose files have the hash of their bytes in their name: under one address they never change. */
const IMMUTABLE = [`/${STATIC_FOLDER}`, '/islands/', '/fonts/', '/images/', '/search-index/'];

/** Whether a file is kept for a year, by its root-relative path. */
export const isImmutable = (path: string): boolean => IMMUTABLE.some((folder) => path.startsWith(folder));

/**
 * The policy of files that contributors send in (`/media/`), should one be opened by itself: a drawing is shown, but nothing in
 * it runs, and it has no origin of its own (`sandbox`: HTML, 7.6.1). Where a page shows it, the policy of the page counts.
 */
const UPLOADED: Directives = {
  sandbox: [],
  'default-src': ["'none'"],
  'img-src': ["'self'"],
  'media-src': ["'self'"],
  'style-src': ["'self'"],
};

/** Folders whose files other sites may show: recordings, pictures, link previews (Fetch, 3.6: no-cors requests). */
const SHOWN_ELSEWHERE = ['/media/', '/images/', '/og/', '/icons/'];

/**
 * Files that programs in pages of other sites read: feed readers, players of podcasts. Besides the API, by how they end.
 * Nothing on the site depends on who asks, so all may (Fetch, 3.2.5).
 */
const READ_ELSEWHERE = [
  ...['/feed.xml', '/atom.xml', '/feed.json', '/podcast.xml', '/index.json', '/index.md', '/oembed.json'],
  ...[
    '/chapters.json',
    '/chapters.vtt',
    '/transcript.txt',
    '/chapters-2.json',
    '/chapters-2.vtt',
    '/transcript-2.txt',
  ],
];

const YEAR = 'public, max-age=31536000, immutable';
/** Kept, but asked about each time; an unchanged file costs a few bytes (304). */
const REVALIDATE = 'public, max-age=0, must-revalidate';

/** Headers of every answer. HSTS has no effect over plain HTTP, so the local server may send it too. */
const COMMON: Readonly<Record<string, string>> = {
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** For what pages of other sites may show and read. */
export const EVERYBODY: Readonly<Record<string, string>> = {
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
};

export interface HeaderRule {
  /** A path, or the beginning of paths where it ends in a slash; `/` is all of them. */
  readonly path: string;
  /** How paths end that the rule is about, in small letters; all where it is missing. */
  readonly ending?: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The framed players (lib/embed): the one kind of page that pages of other sites may show. */
const FRAMED = ['/embed/', '/embed/index.html'];

/** The policy of framed players: that of all pages, without a word on who frames them. */
const framedPolicy = (): string => write(directives());

const policyHeader = (own: PageNeeds = {}): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': write({ ...directives(own), 'frame-ancestors': ["'none'"] }),
});

/** The header of files that contributors send in. */
const uploadedPolicy = write({ ...UPLOADED, 'frame-ancestors': ["'none'"] });

/** Headers by path, as the settings now are. A later rule takes the place of the same header of an earlier one. */
export const headerRules = (): readonly HeaderRule[] => [
  { path: '/', headers: { ...COMMON, ...policyHeader(), 'Cache-Control': REVALIDATE } },
  { path: writePath(), headers: policyHeader(needsToWrite()) },
  { path: '/media/', headers: { 'Content-Security-Policy': uploadedPolicy } },
  // Browsers do not show a PDF in a sandbox; its scripts do not reach the site.
  { path: '/media/', ending: '.pdf', headers: policyHeader() },
  ...SHOWN_ELSEWHERE.map((path) => ({ path, headers: EVERYBODY })),
  { path: '/api/', headers: EVERYBODY },
  ...READ_ELSEWHERE.map((ending) => ({ path: '/', ending, headers: EVERYBODY })),
  ...FRAMED.map((ending) => ({
    path: '/',
    ending,
    headers: { 'Content-Security-Policy': framedPolicy(), 'Cross-Origin-Resource-Policy': 'cross-origin' },
  })),
  ...IMMUTABLE.map((path) => ({ path, headers: { 'Cache-Control': YEAR } })),
];

/** Whether a rule is about a path. */
const isAbout = (rule: HeaderRule, path: string): boolean =>
  path.startsWith(rule.path) && (rule.ending === undefined || path.toLowerCase().endsWith(rule.ending));

/** The headers of one answer; `path` is root-relative. */
export function headersFor(path: string): Readonly<Record<string, string>> {
  const rules = headerRules().filter((rule) => isAbout(rule, path));
  return Object.assign({}, ...rules.map((rule) => rule.headers));
}
