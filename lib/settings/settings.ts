/** Settings with everything in its place: what a publication has not written is filled in here and nowhere else. */
import { DATED_PERMALINK } from '../addresses/permalink';
import { type ContentDate, parseDate } from '../parse-date';
import { type Analytics, analyticsOf } from './analytics';
import { type Colors, colorsOf } from './colors';
import type { DeployHost } from './deploy-hosts';
import { HOME_SECTIONS, type WrittenSettings } from './schema';

interface NavigationItem {
  readonly label: string;
  readonly href: string;
}

export interface Alert {
  readonly level: 'info' | 'emergency';
  readonly title: string;
  readonly text: string;
  /** The moment from which it is no longer shown. */
  readonly until?: ContentDate;
}

export interface Settings {
  readonly name: string;
  readonly tagline?: string;
  readonly description: string;
  /** Without a slash at its end; `SITE_URL` goes before it (lib/site.ts). */
  readonly url?: string;
  /** BCP 47. */
  readonly language: string;
  /** A name of the IANA time zone database. */
  readonly timeZone: string;
  readonly publisher: { readonly name: string; readonly url: string };
  /** Root-relative address of a square SVG or PNG. */
  readonly logo?: string;
  readonly colors: Colors;
  /** Root-relative address of a WOFF2 file, and its name. */
  readonly font?: { readonly name: string; readonly file: string };
  /** Missing where it is the usual one, in the words of the language (components/site/masthead.tsx). */
  readonly navigation?: readonly NavigationItem[];
  readonly footerNavigation: readonly NavigationItem[];
  readonly home: readonly (typeof HOME_SECTIONS)[number][];
  /** Lists of words that find the same pages. */
  readonly synonyms: readonly (readonly string[])[];
  /** Whether dollar signs in texts are marks of formulas in TeX. */
  readonly math: boolean;
  /** Root-relative address of the moment that the front page quotes. */
  readonly quotation?: string;
  /** Folders of the optional kinds of content that it has. */
  readonly kinds: readonly string[];
  readonly postsPerPage: number;
  /** The patterns of addresses (lib/addresses/permalink.ts). */
  readonly permalinks: { readonly posts: string };
  readonly social: readonly { readonly network: string; readonly url: string }[];
  readonly contact: { readonly email?: string; readonly url?: string };
  readonly license?: { readonly name: string; readonly url: string };
  readonly repository?: { readonly url: string; readonly branch: string; readonly folder: string };
  readonly governmentBanner: boolean;
  readonly identifier?: { readonly agency: string; readonly note?: string };
  readonly alert?: Alert;
  /** Hosts, besides the site itself, from which pages may show pictures, play recordings, frame pages. */
  readonly imageHosts: readonly string[];
  readonly mediaHosts: readonly string[];
  readonly embedHosts: readonly string[];
  /** With a slash at its end. */
  readonly legacyMediaBase?: string;
  /** From when on every recording has to have a transcript; always, where missing. */
  readonly transcriptsFrom?: ContentDate;
  /** Where a merge is handed to; the variable DEPLOY_TO goes before it (tools/deploy). */
  readonly deploy?: DeployHost;
  readonly analytics?: Analytics;
}

/** The component YouTube is offered everywhere. */
export const YOUTUBE = 'www.youtube-nocookie.com';

const items = (entries: WrittenSettings['footer']): NavigationItem[] | undefined =>
  entries?.map(({ label, url }) => ({ label, href: url }));

/** What checked settings come to. */
export function settingsOf(written: WrittenSettings): Settings {
  const { name, tagline, publisher, repository, hosts, time_zone: timeZone = 'UTC' } = written;
  return {
    name,
    tagline,
    description: written.description ?? tagline ?? name,
    url: written.url,
    language: written.language ?? 'en',
    timeZone,
    publisher: { name: publisher?.name ?? name, url: publisher?.url ?? '/' },
    logo: written.logo,
    colors: colorsOf(written.colors),
    font: written.font,
    navigation: items(written.navigation),
    footerNavigation: items(written.footer) ?? [],
    home: written.home ?? HOME_SECTIONS,
    synonyms: written.search?.synonyms ?? [],
    math: written.math ?? false,
    quotation: written.quotation,
    kinds: written.kinds ?? [],
    postsPerPage: written.posts_per_page ?? 10,
    permalinks: { posts: written.permalinks?.posts ?? DATED_PERMALINK },
    social: written.social ?? [],
    contact: written.contact ?? {},
    license: written.license,
    repository: repository && {
      url: repository.url.replace(/\/+$/, ''),
      branch: repository.branch ?? 'main',
      folder: repository.folder?.replace(/^\/+|\/+$/g, '') ?? '',
    },
    governmentBanner: written.government_banner ?? false,
    identifier: written.identifier,
    alert: alertOf(written.alert, timeZone),
    imageHosts: hosts?.pictures ?? [],
    mediaHosts: hosts?.media ?? [],
    embedHosts: [...new Set([YOUTUBE, ...(hosts?.frames ?? [])])],
    legacyMediaBase: written.legacy_media,
    transcriptsFrom: momentOf(written.transcripts_from, timeZone),
    deploy: written.deploy,
    analytics: analyticsOf(written.analytics),
  };
}

function alertOf(written: WrittenSettings['alert'], timeZone: string): Alert | undefined {
  if (!written) return undefined;
  const { level = 'info', title, text, until } = written;
  return { level, title, text, until: momentOf(until, timeZone) };
}

/** A day or moment as it is written, which the schema has checked. */
function momentOf(written: string | undefined, timeZone: string) {
  const moment = written === undefined ? undefined : parseDate(written, timeZone);
  return typeof moment === 'object' ? moment : undefined;
}
