import type { Metadata } from 'next';
import { type FeedLink, type PageFacts, pageMetadata, twinLinks } from '@/components/site/page-metadata';
import type { Content, Post } from '@/lib/content/types';
import { type Embed, embedOf } from '@/lib/embed/embed';
import { entrySummary } from '@/lib/feeds/entry-content';
import { authorsOf, topicsOf } from '@/lib/listing/select';
import { translationsOf } from '@/lib/listing/translations';
import { mimeType } from '@/lib/media/size';
import { embedUrl } from '@/lib/media/youtube';
import { absoluteUrl, oembedPath } from '@/lib/urls';

/** What search engines and link previews are told about a post; how its text begins stands in for a summary. */
export const postMetadata = (post: Post, content: Content): Metadata =>
  pageMetadata({
    title: post.title,
    description: entrySummary(post) || undefined,
    path: post.path,
    canonical: post.canonical,
    lang: post.lang,
    translations: languagesOf(post, content),
    image: post.image,
    card: post.path,
    feeds: [...twinLinks(post.title, post.path), ...oembedLinks(post)],
    ...mediaFacts(post),
    published: post.date.iso,
    updated: post.updated?.iso,
    tags: topicsOf(post, content.topics).map(({ title }) => title),
    authors: authorsOf(post, content.authors).map(({ path }) => absoluteUrl(path)),
    hidden: post.preview !== undefined,
  });

/**
 * The addresses of a text by its languages, which every one of its pages names alike
 * (https://developers.google.com/search/docs/specialty/international/localized-versions).
 */
function languagesOf(post: Post, content: Content): Record<string, string> | undefined {
  const translations = translationsOf(post, content.posts);
  if (translations.length === 0) return undefined;
  const inOrder = [post, ...translations].toSorted((a, b) => (a.lang < b.lang ? -1 : 1));
  return Object.fromEntries(inOrder.map(({ lang, path }) => [lang, absoluteUrl(path)]));
}

/** The player of a post, and its address for the programs that show it in the place of a link. */
function mediaFacts(post: Post): Pick<PageFacts, 'audio' | 'video'> {
  const embed = embedOf(post);
  if (embed) {
    const { audio, path, width, height } = embed;
    const type = audio.type ?? mimeType(audio.src) ?? 'audio/mpeg';
    return { audio: { src: audio.src, type, player: { path, width, height } } };
  }
  const [medium] = post.outline.media;
  return medium?.kind === 'video' ? { video: embedUrl(medium.id) } : {};
}

/** Discovery of oEmbed (https://oembed.com, 4). */
const oembedLinks = (post: Post): FeedLink[] =>
  embedOf(post) ? [{ type: 'application/json+oembed', path: oembedPath(post.path), title: post.title }] : [];

/** What a framed player says of itself: that the post is the page to be found. */
export const embedMetadata = (post: Post, embed: Embed): Metadata =>
  pageMetadata({
    title: post.title,
    description: entrySummary(post) || undefined,
    path: embed.path,
    canonical: post.canonical ?? post.path,
    lang: post.lang,
    card: post.path,
    hidden: true,
  });
