/** Which pages a sitemap names: those that answer 200 under their own, canonical address. */

import type { Content, Post, Video } from '../content/types';
import { hasEvents } from '../events/pages';
import { entrySummary } from '../feeds/entry-content';
import { lastChange } from '../feeds/feed-source';
import { directoriesInUse } from '../kinds';
import type { PublicEvent } from '../kinds/event';
import { postsOfAuthor, postsOfSeries, postsOfTopic } from '../listing/select';
import { months, years } from '../listing/tally';
import { MANUAL_PAGE, manualPath, manualSlugs } from '../manual/pages';
import { embedUrl, thumbnailUrl } from '../media/youtube';
import {
  absoluteUrl,
  authorsPath,
  directoryPath,
  eventsPath,
  monthPath,
  newsPath,
  subscribePath,
  topicsPath,
  yearPath,
} from '../urls';

export interface SitemapVideo {
  readonly thumbnail: string;
  readonly title: string;
  readonly description: string;
  readonly player: string;
  /** Seconds. */
  readonly duration?: number;
  /** RFC 3339. */
  readonly published: string;
}

export interface SitemapPage {
  /** Absolute. */
  readonly url: string;
  /** RFC 3339, from front matter; missing where nothing says when a page changed. */
  readonly changed?: string;
  /** Absolute addresses of pictures on the page. */
  readonly images?: readonly string[];
  readonly videos?: readonly SitemapVideo[];
}

export interface SitemapPart {
  /** `posts`, `posts-2`, `topics` … */
  readonly name: string;
  /** At least one. */
  readonly pages: readonly SitemapPage[];
}

/** The protocol allows 50,000 addresses and 50 MB a file; posts with pictures weigh about 400 bytes each. */
const LIMIT = 20_000;

/** The parts of the site's sitemap; empty ones are left out. */
export function sitemapParts(content: Content): SitemapPart[] {
  const posts = content.posts.filter(isIndexed);
  const newest = (list: readonly Post[]): string | undefined => rfc3339(list.map(lastChange));
  const sections: Record<string, SitemapPage[]> = {
    posts: posts.map(postPage),
    topics: content.topics.map(({ id, path }) => page(path, newest(postsOfTopic(posts, id)))),
    authors: content.authors.map(({ id, path }) => page(path, newest(postsOfAuthor(posts, id)))),
    events: content.events.filter(({ preview }) => !preview).map(eventPage),
    ...Object.fromEntries(
      directoriesInUse().map(({ folder, list }) => [
        folder,
        content[list]
          .filter(({ preview }) => !preview)
          .map(({ path, updated, published }) => page(path, (updated ?? published)?.iso)),
      ]),
    ),
    'guide-pages': content.guidePages
      .filter(({ preview }) => !preview)
      .map(({ path, updated, published }) => page(path, (updated ?? published)?.iso)),
    pages: [
      page('/', newest(posts)),
      page(newsPath(), newest(posts)),
      page(topicsPath()),
      page(authorsPath()),
      page(subscribePath()),
      ...(hasEvents() ? [page(eventsPath())] : []),
      ...directoriesInUse().map(({ folder }) => page(directoryPath(folder))),
      ...content.series.map(({ id, path }) => page(path, newest(postsOfSeries(posts, id)))),
      ...content.pages.map(({ path, updated }) => page(path, updated?.iso)),
      ...manualPaths(content).map((path) => page(path)),
      ...years(content.posts).map(({ key }) => page(yearPath(key))),
      ...months(content.posts).map(({ key }) => page(monthPath(key.slice(0, 4), key.slice(5)))),
    ],
  };
  return Object.entries(sections).flatMap(([name, pages]) => cut(name, pages));
}

/** Copies of originals elsewhere and previews are not for search engines. */
const isIndexed = (post: Post): boolean => post.canonical === undefined && post.preview === undefined;

const page = (path: string, changed?: string): SitemapPage => ({ url: absoluteUrl(path), changed });

function postPage(post: Post): SitemapPage {
  const pictures = [post.image, ...post.outline.pictures].flatMap((picture) => picture?.src || []);
  return {
    ...page(post.path, (post.updated ?? post.publishedFrom).iso),
    images: [...new Set(pictures.flatMap(fullAddress))],
    videos: videosOf(post, post.publishedFrom.iso),
  };
}

/** What is to be seen on the page of an event that is over was recorded at it, and there from its end on. */
const eventPage = (event: PublicEvent): SitemapPage => ({
  ...page(event.path, (event.updated ?? event.announced)?.iso),
  ...(event.isPast && { videos: videosOf(event, event.ends.iso) }),
});

/** The videos of a document. @param since when this site first showed them, RFC 3339 */
const videosOf = (document: Post | PublicEvent, since: string): SitemapVideo[] =>
  document.outline.media
    .filter((media) => media.kind === 'video')
    .map((video) => describeVideo(video, document, since));

function describeVideo(video: Video, document: Post | PublicEvent, since: string): SitemapVideo {
  return {
    thumbnail: video.poster ? absoluteUrl(video.poster) : thumbnailUrl(video.id),
    title: video.title,
    description: entrySummary(document) || video.title,
    player: embedUrl(video.id),
    duration: video.durationSeconds,
    published: video.uploaded ?? since,
  };
}

function fullAddress(src: string): string[] {
  const address = absoluteUrl(src);
  return URL.canParse(address) ? [new URL(address).href] : [];
}

function rfc3339(instants: readonly number[]): string | undefined {
  return instants.length > 0
    ? new Date(Math.max(...instants)).toISOString().replace('.000Z', 'Z')
    : undefined;
}

function cut(name: string, pages: readonly SitemapPage[]): SitemapPart[] {
  const parts: SitemapPart[] = [];
  for (let start = 0; start < pages.length; start += LIMIT) {
    const number = parts.length + 1;
    parts.push({ name: number === 1 ? name : `${name}-${number}`, pages: pages.slice(start, start + LIMIT) });
  }
  return parts;
}

/** The author's guide; its front page may be one of the publication's own pages, which are named already. */
function manualPaths({ pages }: Content): string[] {
  const own = pages.some(({ slug }) => slug === MANUAL_PAGE);
  return [...(own ? [] : [manualPath()]), ...manualSlugs().map((slug) => manualPath(slug))];
}
