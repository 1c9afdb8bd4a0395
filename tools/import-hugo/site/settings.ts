/** `site.yml` of the imported publication. */
import { DATED_PERMALINK } from '@/lib/addresses/permalink';
import { readSettings } from '@/lib/settings/read';
import { type SettingsInput, settingsText } from '@/lib/settings/write';
import { site } from '@/lib/site';
import type { HugoConfig } from './config/site-config';
import type { ImportOptions } from './types';

/** What the configuration says of the site itself. */
export interface Identity {
  readonly name?: string;
  readonly description?: string;
  /** BCP 47. */
  readonly language?: string;
  readonly timeZone?: string;
  /** Without a slash at its end. */
  readonly url?: string;
}

/** Title, description, language, zone and address of a configuration. */
export const identityOf = ({ title, description, languages, timeZone, base }: HugoConfig): Identity => ({
  name: title,
  description,
  language: languages[0]?.tag,
  timeZone,
  url: base && /^https?:\/\/[^/]+\.[^/]+$/.test(base) ? base : undefined,
});

/** Services whose pages old sites frame; a frame of any other host is its publisher’s to allow. */
const FRAMES = [
  'archive.org',
  'docs.google.com',
  'open.spotify.com',
  'player.vimeo.com',
  'w.soundcloud.com',
  'www.facebook.com',
  'www.google.com',
  'www.slideshare.net',
];

const HOST = '(?:https?:)?\\/\\/([a-z0-9][a-z0-9.-]*\\.[a-z]{2,})\\/';
/** A picture that is shown: in Markdown, in HTML or a shortcode, in front matter. */
const PICTURE = new RegExp(
  `(?:!\\[[^\\]]*\\]\\(\\s*|\\bsrc\\s*=\\s*["']?|"?[\\w-]*(?:images?|src|url|cover|thumbnail|banner|hero)"?\\s*:\\s*(?:\\[\\s*)?["']?)${HOST}[^\\s"'()<>]*\\.(?:jpe?g|png|gif|webp|svg|avif)\\b`,
  'gi',
);
/** What can be nothing but a picture, whatever its address ends in: `svg.image?x`. */
const CERTAIN = new RegExp(`(?:!\\[[^\\]]*\\]\\(\\s*|<img\\b[^>]*?\\bsrc\\s*=\\s*["']?)${HOST}`, 'gi');
const RECORDING = new RegExp(`${HOST}[^\\s"'()<>]*\\.(?:mp3|m4a|ogg|oga|wav|mp4|webm)\\b`, 'gi');
const FRAME = new RegExp(`<iframe[^>]*?\\bsrc\\s*=\\s*["']?${HOST}`, 'gi');

/** What its pages say of a site. */
export interface Findings {
  /** Day of the newest post; recordings up to it had no transcripts on the old site. */
  readonly newestDay?: string;
  /** The pattern of the addresses of posts. */
  readonly permalink?: string;
  /** Folders of the other kinds of content that come along. */
  readonly folders?: readonly string[];
  /** Whether posts have formulas. */
  readonly hasFormulas?: boolean;
}

/**
 * The settings that can be told from the site itself: its configuration, and the hosts that its texts load from. What the
 * folder’s own settings allow already stays allowed; the rest is its publisher’s to write.
 *
 * @param texts of all posts and pages, front matter included
 */
export function importedSettings(
  { origin, mediaBase }: Pick<ImportOptions, 'origin' | 'mediaBase'>,
  identity: Identity,
  texts: readonly string[],
  { newestDay, permalink = DATED_PERMALINK, folders = [], hasFormulas = false }: Findings = {},
): string {
  const all = texts.join('\n');
  const archive = `${mediaBase}/_legacy-img/`;
  const hasArchive = all.includes('legacy-img') || all.includes(archive);
  const host = new URL(origin).hostname.replace(/^www\./, '');
  const legacy = site.legacyMediaBase ?? (hasArchive ? archive : undefined);
  const pictures = [
    ...hostsIn(all, PICTURE),
    ...hostsIn(all, CERTAIN),
    ...(hasArchive ? [new URL(archive).hostname] : []),
  ];
  const settings: SettingsInput = {
    name: identity.name ?? host,
    description: identity.description,
    url: identity.url ?? origin,
    language: identity.language,
    time_zone: identity.timeZone,
    math: hasFormulas || site.math ? 'true' : undefined,
    kinds: together(site.kinds, folders),
    permalinks: permalink === DATED_PERMALINK ? undefined : { posts: permalink },
    legacy_media: legacy,
    transcripts_from:
      newestDay && hostsIn(all, RECORDING).length + (all.match(SOUND)?.length ?? 0) > 0
        ? dayAfter(newestDay)
        : undefined,
    hosts: {
      pictures: together(site.imageHosts, pictures),
      media: together(site.mediaHosts, hostsIn(all, RECORDING)),
      frames: together(site.embedHosts, [...hostsIn(all, FRAME).filter(isKnown), ...framesOf(all)]),
    },
  };
  return withoutFaults(settings);
}

/** A recording by its name alone. */
const SOUND = /[\w-]\.(?:mp3|m4a|ogg|oga|opus|wav)\b/gi;

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** What Hugo’s own shortcodes frame. */
const framesOf = (text: string): string[] =>
  /\{\{[<%]\s*vimeo(?:_simple)?\s/.test(text) ? ['player.vimeo.com'] : [];

const isKnown = (host: string): boolean => FRAMES.includes(host) || /\.(?:gov|mil)$/.test(host);

const hostsIn = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].flatMap(([, host]) => (host ? [host.toLowerCase()] : []));

const together = (allowed: readonly string[], met: readonly string[]): string[] => [
  ...new Set([...allowed, ...[...met].sort()]),
];

/** What a configuration says may have a form that settings do not take (a language `english`): such a setting is left out. */
function withoutFaults(settings: SettingsInput): string {
  const text = settingsText(settings);
  const lines = new Set(readSettings(text).problems.map(({ line }) => line));
  const rest = text.split('\n').filter((_, index) => !lines.has(index + 1));
  return rest.join('\n');
}
