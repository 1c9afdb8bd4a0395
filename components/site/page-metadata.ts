import type { Metadata } from 'next';
import { site } from '@/lib/site';
import { absoluteUrl, feedPath } from '@/lib/urls';

/** What search engines and link previews are told about a page. */
export interface PageFacts {
  /** The page's own title; the site's name is added. Left out on the front page. */
  readonly title?: string;
  readonly description?: string;
  /** Root-relative address of the page. */
  readonly path: string;
  /** Address of the original, where this is a copy. */
  readonly canonical?: string;
  /** Root-relative address of the feed that goes with the page. */
  readonly feed?: string;
  readonly lang?: string;
  readonly image?: {
    readonly src: string;
    readonly alt: string;
    readonly width?: number;
    readonly height?: number;
  };
  /** RFC 3339; makes the page an article. */
  readonly published?: string;
  readonly updated?: string;
  /** Keeps the page out of search engines. */
  readonly hidden?: boolean;
}

/** Title, description, canonical address, feed and OpenGraph of a page. */
export function pageMetadata(facts: PageFacts): Metadata {
  const title = facts.title ? `${facts.title} | ${site.name}` : `${site.name}: ${site.tagline}`;
  const description = facts.description ?? site.description;
  const images = facts.image && [{ ...facts.image, url: absoluteUrl(facts.image.src) }];
  const shared = {
    title: facts.title ?? site.name,
    description,
    url: absoluteUrl(facts.path),
    siteName: site.name,
    locale: facts.lang ?? site.language,
    images: images?.map(({ url, alt, width, height }) => ({ url, alt, width, height })),
  };
  return {
    title,
    description,
    alternates: {
      canonical: absoluteUrl(facts.canonical ?? facts.path),
      types: { 'application/rss+xml': absoluteUrl(facts.feed ?? feedPath()) },
    },
    openGraph: facts.published
      ? { ...shared, type: 'article', publishedTime: facts.published, modifiedTime: facts.updated }
      : { ...shared, type: 'website' },
    robots: facts.hidden || process.env.PREVIEW === '1' ? { index: false } : undefined,
  };
}
