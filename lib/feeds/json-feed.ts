import { site } from '../site';
import { absoluteUrl, jsonFeedPath, logoPath } from '../urls';
import { jsonText } from '../xml';
import { enclosures, entryHtml, entrySummary } from './entry-content';
import type { FeedEntry, FeedSource } from './feed-source';

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) with full text. */
export function jsonFeed(source: FeedSource): string {
  return jsonText({
    version: 'https://jsonfeed.org/version/1.1',
    title: source.title,
    description: source.description,
    home_page_url: absoluteUrl(source.path),
    feed_url: absoluteUrl(jsonFeedPath(source.path)),
    icon: absoluteUrl(logoPath()),
    language: site.language,
    authors: [{ name: site.publisher.name, url: absoluteUrl(site.publisher.url) }],
    items: source.entries.map(item),
  });
}

function item({ post, authors, topics }: FeedEntry) {
  const url = absoluteUrl(post.path);
  return {
    id: url,
    url,
    external_url: post.source && absoluteUrl(post.source.url),
    title: post.title,
    summary: entrySummary(post) || undefined,
    content_html: entryHtml(post),
    image: post.image && absoluteUrl(post.image.src),
    date_published: post.publishedFrom.iso,
    date_modified: post.updated?.iso,
    authors: authors.map(({ name, path, photo }) => ({
      name,
      url: absoluteUrl(path),
      avatar: photo && absoluteUrl(photo),
    })),
    tags: topics.map(({ title }) => title),
    language: post.lang,
    attachments: enclosures(post).map((file) => ({
      url: file.url,
      mime_type: file.type,
      title: file.title,
      size_in_bytes: file.length,
    })),
  };
}
