import { generateAtomFeed } from 'feedsmith';
import { site } from '../site';
import { absoluteUrl, atomPath, logoPath } from '../urls';
import { enclosures, entryHtml, entrySummary, rights } from './entry-content';
import { type FeedEntry, type FeedSource, lastChange } from './feed-source';
import { feedXml } from './feed-xml';

/** Atom 1.0 (RFC 4287) with full text; the link to the licence is that of RFC 4946. */
export function atom(source: FeedSource): string {
  const licence = rights();
  return feedXml(
    generateAtomFeed({
      id: absoluteUrl(source.path),
      title: { value: source.title, type: 'text' },
      subtitle: { value: source.description, type: 'text' },
      updated: new Date(source.updated),
      links: [
        { href: absoluteUrl(atomPath(source.path)), rel: 'self', type: 'application/atom+xml' },
        { href: absoluteUrl(source.path), rel: 'alternate', type: 'text/html' },
        ...(site.license ? [{ href: absoluteUrl(site.license.url), rel: 'license' }] : []),
      ],
      ...(licence && { rights: { value: licence, type: 'text' } }),
      // Stands in where an entry has no author of its own, which Atom does not allow.
      authors: [{ name: site.publisher.name, uri: absoluteUrl(site.publisher.url) }],
      generator: { text: 'Gazette' },
      logo: absoluteUrl(logoPath()),
      xml: { lang: site.language },
      entries: source.entries.map(entry),
    }),
  );
}

function entry({ post, authors, topics }: FeedEntry) {
  const url = absoluteUrl(post.path);
  return {
    id: url,
    title: { value: post.title, type: 'text' },
    published: new Date(post.publishedFrom.instant),
    updated: new Date(lastChange(post)),
    links: [
      { href: url, rel: 'alternate', type: 'text/html', hreflang: post.lang },
      ...(post.source ? [{ href: absoluteUrl(post.source.url), rel: 'via' }] : []),
      ...enclosures(post).map(({ url: href, type, length, title }) => ({
        href,
        rel: 'enclosure',
        type,
        length,
        title,
      })),
    ],
    authors: authors.map(({ name, path }) => ({ name, uri: absoluteUrl(path) })),
    categories: topics.map(({ id, title }) => ({ term: id, label: title })),
    summary: { value: entrySummary(post), type: 'text' },
    content: { value: entryHtml(post), type: 'html' },
    xml: { lang: post.lang },
  };
}
