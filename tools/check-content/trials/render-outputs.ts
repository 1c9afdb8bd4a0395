/** Renders everything that a build writes from content, without Next and without writing a file. */
import { createElement } from 'react';
import { postMetadata } from '@/components/post/post-metadata.ts';
import { PostPage } from '@/components/post/post-page.tsx';
import { renderHtml } from '@/components/render-html.ts';
import { AuthorPage } from '@/components/site/author-page.tsx';
import { FrontPage } from '@/components/site/front-page.tsx';
import { NewsPage } from '@/components/site/news-page.tsx';
import { PlainPage } from '@/components/site/plain-page.tsx';
import { SeriesPage } from '@/components/site/series-page.tsx';
import { SubscribePage } from '@/components/site/subscribe-page.tsx';
import { TopicPage } from '@/components/site/topic-page.tsx';
import { apiFile, apiFileNames } from '@/lib/api/files.ts';
import { cardsOf } from '@/lib/cards/card.ts';
import { drawCard } from '@/lib/cards/draw-card.ts';
import type { Content } from '@/lib/content/types.ts';
import { documentFile, documentFiles } from '@/lib/document-files.ts';
import { atom } from '@/lib/feeds/atom.ts';
import { authorFeed, siteFeed, topicFeed } from '@/lib/feeds/feed-source.ts';
import { jsonFeed } from '@/lib/feeds/json-feed.ts';
import { rss } from '@/lib/feeds/rss.ts';
import { encodeVariant } from '@/lib/images/encode.ts';
import { contentVariants } from '@/lib/images/in-content.ts';
import { apiDocuments } from '@/lib/kinds/documents.ts';
import { documentsIn } from '@/lib/kinds/index.ts';
import { llmsTxt } from '@/lib/metadata-files/llms-txt.ts';
import { manifest, openSearch } from '@/lib/metadata-files/site-files.ts';
import { podcastFeed } from '@/lib/podcast/podcast-feed.ts';
import { searchEntries } from '@/lib/search/search-entry.ts';
import { sitemapParts } from '@/lib/sitemap/pages.ts';
import { sitemap, sitemapIndex } from '@/lib/sitemap/sitemap-xml.ts';
import { cardPath } from '@/lib/urls.ts';
import { IndexBuilder } from '@/tools/publish/search/index-builder.ts';
import { pageText } from '@/tools/publish/search/page-text.ts';

/** The HTML of pages by address, of which a test may ask more. */
export type Rendered = ReadonlyMap<string, string>;

/**
 * Renders the outputs that a document has a part in: its page, the lists and feeds that name it, its files for machines, its
 * card and its search entry.
 *
 * @param file the document, as problems name it; everything is rendered for a file that is no document (a transcript, settings)
 * @throws whatever would end the build
 */
export async function renderOutputs(content: Content, file: string): Promise<Rendered> {
  const all = documentsIn(content);
  const isDocument = all.some((one) => one.file === file);
  const isMeant = (one: { readonly file: string }): boolean => !isDocument || one.file === file;
  const pages = new Map<string, string>();
  const render = async (path: string, element: Parameters<typeof renderHtml>[0]) => {
    pages.set(path, await renderHtml(element));
  };
  for (const post of content.posts.filter(isMeant)) {
    await render(post.path, createElement(PostPage, { post, content }));
    postMetadata(post, content);
  }
  for (const document of apiDocuments(content).filter(isMeant))
    for (const name of documentFiles(document)) await documentFile(document, content, name);
  for (const page of content.pages.filter(isMeant))
    await render(page.path, createElement(PlainPage, { page }));
  for (const topic of content.topics.filter(isMeant)) {
    await render(topic.path, createElement(TopicPage, { topic, content, page: '1' }));
    rss(topicFeed(content, topic));
  }
  for (const author of content.authors.filter(isMeant)) {
    await render(author.path, createElement(AuthorPage, { author, content, page: '1' }));
    atom(authorFeed(content, author));
  }
  for (const series of content.series) {
    if (isMeant(series)) await render(series.path, createElement(SeriesPage, { series, content }));
    await podcastFeed(content, series);
  }
  await render('/', createElement(FrontPage, { content }));
  await render('/news/', createElement(NewsPage, { content, page: '1' }));
  await render('/subscribe/', createElement(SubscribePage, { content }));
  await renderLists(content);
  await drawPictures(content, isMeant);
  const index = new IndexBuilder();
  for (const entry of searchEntries(content)) index.add(entry, pageText(pages.get(entry.path) ?? ''));
  index.files();
  return pages;
}

async function renderLists(content: Content): Promise<void> {
  for (const write of [rss, atom, jsonFeed]) write(siteFeed(content));
  const parts = sitemapParts(content);
  sitemapIndex(parts);
  for (const part of parts) sitemap(part);
  for (const name of apiFileNames(content)) apiFile(content, name);
  llmsTxt(content);
  openSearch();
  manifest();
}

async function drawPictures(
  content: Content,
  isMeant: (one: { readonly file: string }) => boolean,
): Promise<void> {
  const cards = cardsOf(content);
  for (const { path } of [...content.posts, ...content.topics].filter(isMeant)) {
    const card = await cards.get(cardPath(path))?.();
    if (card) await drawCard(card);
  }
  // One size of each picture is enough to decode it to its end.
  const variants = await contentVariants(content);
  const first = new Map(variants.map((variant) => [variant.image.src, variant]));
  for (const variant of first.values()) await encodeVariant(variant);
}
