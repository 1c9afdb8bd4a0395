/** Sitemaps (https://www.sitemaps.org/protocol.html) with Google's image and video extensions. */
import { absoluteUrl, sitemapPartPath } from '../urls';
import { escapeXml, XML_DECLARATION, xmlElement } from '../xml';
import type { SitemapPage, SitemapPart, SitemapVideo } from './pages';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const IMAGE = 'http://www.google.com/schemas/sitemap-image/1.1';
const VIDEO = 'http://www.google.com/schemas/sitemap-video/1.1';

/** The index that names every part. */
export function sitemapIndex(parts: readonly SitemapPart[]): string {
  const entries = parts.map(({ name, pages }) => {
    const changed = latest(pages.flatMap((page) => page.changed ?? []));
    return xmlElement(
      'sitemap',
      {},
      tag('loc', absoluteUrl(sitemapPartPath(name))),
      optional('lastmod', changed),
    );
  });
  return XML_DECLARATION + xmlElement('sitemapindex', { xmlns: NAMESPACE }, lines(entries));
}

/** One part: its pages with their pictures and videos. */
export function sitemap(part: SitemapPart): string {
  const attributes = {
    xmlns: NAMESPACE,
    'xmlns:image': part.pages.some((page) => page.images?.length) ? IMAGE : undefined,
    'xmlns:video': part.pages.some((page) => page.videos?.length) ? VIDEO : undefined,
  };
  return XML_DECLARATION + xmlElement('urlset', attributes, lines(part.pages.map(entry)));
}

function entry({ url, changed, images = [], videos = [] }: SitemapPage): string {
  return xmlElement(
    'url',
    {},
    tag('loc', url),
    optional('lastmod', changed),
    ...images.slice(0, 1000).map((image) => xmlElement('image:image', {}, tag('image:loc', image))),
    ...videos.map(videoEntry),
  );
}

function videoEntry(video: SitemapVideo): string {
  return xmlElement(
    'video:video',
    {},
    tag('video:thumbnail_loc', video.thumbnail),
    tag('video:title', cut(video.title, 100)),
    tag('video:description', cut(video.description, 2048)),
    tag('video:player_loc', video.player),
    optional('video:duration', video.duration === undefined ? undefined : String(video.duration)),
    tag('video:publication_date', video.published),
  );
}

const tag = (name: string, text: string): string => xmlElement(name, {}, escapeXml(text));
const optional = (name: string, text: string | undefined): string =>
  text === undefined ? '' : tag(name, text);
const lines = (entries: readonly string[]): string => `\n${entries.join('\n')}\n`;

/** The first characters of a text, whole ones. */
const cut = (text: string, length: number): string => [...text].slice(0, length).join('');

function latest(dates: readonly string[]): string | undefined {
  return [...dates].sort((a, b) => Date.parse(b) - Date.parse(a))[0];
}
