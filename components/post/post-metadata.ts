import type { Metadata } from 'next';
import { pageMetadata, twinLinks } from '@/components/site/page-metadata';
import type { Content, Post } from '@/lib/content/types';
import { entrySummary } from '@/lib/feeds/entry-content';
import { authorsOf, topicsOf } from '@/lib/listing/select';
import { absoluteUrl } from '@/lib/urls';

/** What search engines and link previews are told about a post; how its text begins stands in for a summary. */
export const postMetadata = (post: Post, content: Content): Metadata =>
  pageMetadata({
    title: post.title,
    description: entrySummary(post) || undefined,
    path: post.path,
    canonical: post.canonical,
    lang: post.lang,
    image: post.image,
    card: post.path,
    feeds: twinLinks(post.title, post.path),
    published: post.date.iso,
    updated: post.updated?.iso,
    tags: topicsOf(post, content.topics).map(({ title }) => title),
    authors: authorsOf(post, content.authors).map(({ path }) => absoluteUrl(path)),
    hidden: post.preview !== undefined,
  });
