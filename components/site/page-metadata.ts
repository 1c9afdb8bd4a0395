import type { Metadata } from 'next';
import type { Calendar } from '@/lib/calendar/calendars';
import { CARD } from '@/lib/cards/card-tree';
import { excerpt } from '@/lib/excerpt';
import { site } from '@/lib/site';
import { absoluteUrl, atomPath, cardPath, feedPath, jsonFeedPath, jsonPath, markdownPath } from '@/lib/urls';
import { xmlText } from '@/lib/xml';

/** A feed, or the page in another format, that programs find by the page (`rel="alternate"`). */
export interface FeedLink {
  readonly type:
    | 'application/rss+xml'
    | 'application/atom+xml'
    | 'application/feed+json'
    | 'application/json'
    | 'application/json+oembed'
    | 'text/calendar'
    | 'text/markdown';
  /** Root-relative. */
  readonly path: string;
  readonly title: string;
}

/** The three feeds of what lives at `below`, the site where missing. */
export const feedLinks = (title: string, below = '/'): FeedLink[] => [
  { type: 'application/rss+xml', path: feedPath(below), title: `${title} (RSS)` },
  { type: 'application/atom+xml', path: atomPath(below), title: `${title} (Atom)` },
  { type: 'application/feed+json', path: jsonFeedPath(below), title: `${title} (JSON Feed)` },
];

const siteFeedLink = (): FeedLink => ({
  type: 'application/rss+xml',
  path: feedPath(),
  title: `${site.name} (RSS)`,
});

/** The publication with the line that says what it is, where it has one. */
const siteTitle = (): string => (site.tagline ? `${site.name}: ${site.tagline}` : site.name);

/** A document for programs, as Markdown and as JSON. */
export const twinLinks = (title: string, path: string): FeedLink[] => [
  { type: 'text/markdown', path: markdownPath(path), title },
  { type: 'application/json', path: jsonPath(path), title },
];

/** A calendar to subscribe to. */
export const calendarLink = ({ path, name }: Pick<Calendar, 'path' | 'name'>): FeedLink => ({
  type: 'text/calendar',
  path,
  title: name,
});

/** What search engines and link previews are told about a page. */
export interface PageFacts {
  /** The page's own title; the site's name is added. Left out on the front page. */
  readonly title?: string;
  readonly description?: string;
  /** Root-relative address of the page. */
  readonly path: string;
  /** Address of the original, where this is a copy. */
  readonly canonical?: string;
  /** The page's own feeds and formats; the RSS feed of the site is named on every page. */
  readonly feeds?: readonly FeedLink[];
  readonly lang?: string;
  /** The page in every language that it is there in, itself included; absolute addresses by BCP 47 tag. */
  readonly translations?: Readonly<Record<string, string>>;
  readonly image?: {
    readonly src: string;
    readonly alt: string;
    readonly width?: number;
    readonly height?: number;
  };
  /** Address of the page whose card stands in where there is no picture; the site's card where missing. */
  readonly card?: string;
  /** RFC 3339; makes the page an article. */
  readonly published?: string;
  readonly updated?: string;
  /** Titles of the article's topics. */
  readonly tags?: readonly string[];
  /** Absolute addresses of the pages of the article's authors. */
  readonly authors?: readonly string[];
  /** A recording that is heard there (`og:audio`), with the page that plays it in a frame (`twitter:player`). */
  readonly audio?: {
    readonly src: string;
    readonly type: string;
    readonly player: { readonly path: string; readonly width: number; readonly height: number };
  };
  /** Address of a player of a video that is seen there (`og:video`). */
  readonly video?: string;
  /** Keeps the page out of search engines. */
  readonly hidden?: boolean;
}

/**
 * Title, description, canonical address, feeds, OpenGraph (https://ogp.me) and Twitter tags of a page. Next escapes what it
 * writes of them; characters that no page can hold are left out here.
 */
export function pageMetadata(written: PageFacts): Metadata {
  const facts = legal(written);
  const title = facts.title ? `${facts.title} | ${site.name}` : siteTitle();
  const description = facts.description ?? site.description;
  const image = previewImage(facts);
  const shared = {
    title: facts.title ?? site.name,
    description,
    url: absoluteUrl(facts.path),
    siteName: site.name,
    locale: openGraphLocale(facts.lang ?? site.language),
    alternateLocale: otherLanguages(facts).map(openGraphLocale),
    images: [image],
    ...(facts.audio && { audio: [{ url: absoluteUrl(facts.audio.src), type: facts.audio.type }] }),
    ...(facts.video && { videos: [{ url: facts.video, type: 'text/html' }] }),
  };
  return {
    title,
    description,
    alternates: {
      canonical: absoluteUrl(facts.canonical ?? facts.path),
      languages: facts.translations,
      types: alternateTypes([...(facts.feeds ?? []), siteFeedLink()]),
    },
    openGraph: facts.published
      ? {
          ...shared,
          type: 'article',
          publishedTime: facts.published,
          modifiedTime: facts.updated,
          authors: facts.authors && [...facts.authors],
          tags: facts.tags && [...facts.tags],
        }
      : { ...shared, type: 'website' },
    // Next takes title and description from OpenGraph.
    twitter: twitterCard(facts, { url: image.url, alt: image.alt }),
    robots: facts.hidden || process.env.PREVIEW === '1' ? { index: false } : undefined,
  };
}

/** The card of a page: with its player where it can be heard there, else with its picture. */
function twitterCard({ audio }: PageFacts, image: { url: string; alt: string }): Metadata['twitter'] {
  if (!audio) return { card: 'summary_large_image', images: [image] };
  const { path, width, height } = audio.player;
  const player = { playerUrl: absoluteUrl(path), streamUrl: absoluteUrl(audio.src), width, height };
  return { card: 'player', images: [image], players: [player] };
}

/** The facts without the characters that neither XML nor HTML allows in a text. */
function legal(facts: PageFacts): PageFacts {
  const { title, description, feeds, image, tags } = facts;
  return {
    ...facts,
    title: title && xmlText(title),
    description: description && xmlText(description),
    feeds: feeds?.map((feed) => ({ ...feed, title: xmlText(feed.title) })),
    image: image && { ...image, alt: xmlText(image.alt) },
    tags: tags?.map(xmlText),
  };
}

/** The picture of a link preview: the page's own, or a card with its title. */
function previewImage({ image, card, title }: PageFacts) {
  if (image)
    return {
      url: absoluteUrl(image.src),
      alt: excerpt(image.alt, LONGEST_ALT),
      width: image.width,
      height: image.height,
    };
  const alt = card && title ? `${site.name}: ${title}` : siteTitle();
  return {
    url: absoluteUrl(cardPath(card ?? '/')),
    alt: excerpt(alt, LONGEST_ALT),
    width: CARD.width,
    height: CARD.height,
  };
}

/** Characters of a picture's description that `twitter:image:alt` may have, with the `…` of a cut one. */
const LONGEST_ALT = 419;

/** `en` → `en_US`: OpenGraph wants a language with its territory (https://ogp.me/#optional). */
function openGraphLocale(language: string): string {
  const { language: name, region } = new Intl.Locale(language).maximize();
  return region ? `${name}_${region}` : name;
}

/** The languages besides its own in which a page is there. */
const otherLanguages = ({ translations = {}, path }: PageFacts): string[] =>
  Object.keys(translations).filter((language) => translations[language] !== absoluteUrl(path));

/** Feeds by their media type, as Next's metadata takes them. */
function alternateTypes(feeds: readonly FeedLink[]): Record<string, { url: string; title: string }[]> {
  const types: Record<string, { url: string; title: string }[]> = {};
  for (const { type, path, title } of feeds) {
    types[type] = [...(types[type] ?? []), { url: absoluteUrl(path), title }];
  }
  return types;
}
