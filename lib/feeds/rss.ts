import { generateRssFeed } from 'feedsmith';
import { site } from '../site';
import { absoluteUrl, feedPath, logoPath } from '../urls';
import { escapeXml } from '../xml';
import { enclosures, entryHtml, entrySummary, rights } from './entry-content';
import type { FeedEntry, FeedSource } from './feed-source';
import { feedXml } from './feed-xml';

/** RSS 2.0 (https://www.rssboard.org/rss-specification) with full text in `content:encoded`. */
export function rss(source: FeedSource): string {
  const link = absoluteUrl(source.path);
  return feedXml(
    generateRssFeed({
      title: source.title,
      description: escapeXml(source.description),
      link,
      language: site.language,
      copyright: rights(),
      lastBuildDate: new Date(source.updated),
      generator: 'Gazette',
      docs: 'https://www.rssboard.org/rss-specification',
      image: { url: absoluteUrl(logoPath()), title: source.title, link },
      atom: {
        links: [{ href: absoluteUrl(feedPath(source.path)), rel: 'self', type: 'application/rss+xml' }],
      },
      items: source.entries.map(item),
    }),
  );
}

function item({ post, authors, topics }: FeedEntry) {
  const url = absoluteUrl(post.path);
  return {
    title: post.title,
    link: url,
    guid: { value: url, isPermaLink: true },
    pubDate: new Date(post.publishedFrom.instant),
    // Readers take a description for HTML; ours is plain text.
    description: escapeXml(entrySummary(post)),
    dc: { creators: authors.map(({ name }) => name) },
    categories: topics.map(({ title }) => ({ name: title })),
    content: { encoded: entryHtml(post) },
    // An enclosure needs its length; RSS takes one, and the first recording is the post's own.
    enclosures: enclosures(post)
      .flatMap(({ url: file, type, length }) => (length === undefined ? [] : [{ url: file, type, length }]))
      .slice(0, 1),
  };
}
