import type { Content } from '@/lib/content/types.ts';
import { directoryEntries, documentsIn } from '@/lib/kinds/index.ts';
import { isExternal } from '@/lib/urls.ts';

/** An address on another host, and where it is written. */
export interface ExternalLink {
  readonly url: string;
  /** `content/posts/2026/x.mdx:12`, sorted. */
  readonly places: readonly string[];
  /** Set for videos, which answer 200 even when they are gone. */
  readonly videoId?: string;
}

/**
 * Every address on another host that the content names: links, pictures, recordings, videos, front matter.
 *
 * @param texts of the files by name, for the lines
 */
export function collectLinks(content: Content, texts: ReadonlyMap<string, string>): ExternalLink[] {
  const places = new Map<string, Set<string>>();
  const videos = new Map<string, string>();
  const add = (file: string, url: string | undefined, written = url): void => {
    if (url === undefined || written === undefined || !isExternal(url)) return;
    const at = places.get(url) ?? new Set();
    at.add(`${file}:${lineOf(texts.get(file), written)}`);
    places.set(url, at);
  };
  for (const { file, outline } of documentsIn(content)) {
    for (const href of outline.links) add(file, href);
    for (const picture of outline.pictures) add(file, picture.src, lastPart(picture.src));
    for (const item of outline.media) {
      add(file, item.transcript);
      add(file, item.poster);
      if (item.kind === 'audio') add(file, item.src);
      else {
        const url = `https://www.youtube.com/watch?v=${item.id}`;
        videos.set(url, item.id);
        add(file, url, item.id);
      }
    }
  }
  for (const post of content.posts) {
    add(post.file, post.canonical);
    add(post.file, post.source?.url);
    add(post.file, post.superseded_by);
    add(post.file, post.image?.src);
  }
  for (const event of content.events) {
    add(event.file, event.registration);
    add(event.file, event.image?.src);
  }
  for (const { file, link, contact, logo, image, join } of directoryEntries(content))
    for (const url of [link, contact, logo, image?.src, ...join.map(({ url }) => url)]) add(file, url);
  for (const author of content.authors) add(author.file, author.photo);
  for (const page of [...content.authors, ...content.topics])
    for (const link of page.links) add(page.file, link.url);
  for (const topic of content.topics) add(topic.file, topic.policy?.url);
  return [...places]
    .map(([url, at]) => ({ url, places: [...at].sort(), videoId: videos.get(url) }))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** Pictures of the archive are written without their host. */
const lastPart = (url: string): string => url.slice(url.lastIndexOf('/') + 1);

/** 1-based line on which an address first stands. */
function lineOf(text: string | undefined, written: string): number {
  const at = text?.indexOf(written) ?? -1;
  return text === undefined || at < 0 ? 1 : text.slice(0, at).split('\n').length;
}
