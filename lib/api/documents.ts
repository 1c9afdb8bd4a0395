/** Documents, topics and authors as the API has them; what is left out in JSON is `undefined` here. */
import type { Author, Content, Media, Post, Topic } from '../content/types';
import { entryHtml, entrySummary } from '../feeds/entry-content';
import { type ApiDocument, archivedSince, factsOf } from '../kinds/documents';
import { authorsOf, topicsOf } from '../listing/select';
import { translationsOf } from '../listing/translations';
import { audioFacts } from '../media/facts';
import { watchUrl } from '../media/youtube';
import { kindOf } from '../post-facts';
import { absoluteUrl, feedPath, jsonPath, markdownPath, momentUrl } from '../urls';
import type { AuthorSummary, Medium, TopicSummary } from './schema';

/** What lists say of a document. */
export async function documentSummary(document: ApiDocument, content: Content): Promise<object> {
  const audio = document.outline.media.find((media) => media.kind === 'audio');
  return {
    url: absoluteUrl(document.path),
    json: absoluteUrl(jsonPath(document.path)),
    markdown: absoluteUrl(markdownPath(document.path)),
    kind: document.kind === 'post' ? kindOf(document) : document.kind,
    title: document.title,
    summary: entrySummary(document) || undefined,
    language: document.lang,
    ...factsOf(document),
    updated: document.updated?.iso,
    archived: archivedSince(document),
    authors: authorsOf(document, content.authors).map(({ id, name, path }) => reference(id, name, path)),
    topics: topicsOf(document, content.topics).map(({ id, title, path }) => reference(id, title, path)),
    audio: audio && { url: absoluteUrl(audio.src), ...(await audioFacts(audio)) },
  };
}

/** The whole document. */
export async function wholeDocument(document: ApiDocument, content: Content): Promise<object> {
  const { deck, image, path, outline } = document;
  return {
    ...(await documentSummary(document, content)),
    deck,
    image: image && { url: absoluteUrl(image.src), description: image.alt },
    ...(document.kind === 'post' && postParts(document, content)),
    words: outline.words,
    media: await Promise.all(outline.media.map((media, index) => medium(media, index + 1, path))),
    html: entryHtml(document),
  };
}

/** What only posts say: where they come from, and what took their place. */
function postParts(post: Post, content: Content) {
  const series = content.series.find(({ id }) => id === post.series);
  return {
    source: post.source && { name: post.source.name, url: absoluteUrl(post.source.url) },
    supersededBy: post.superseded_by && absoluteUrl(post.superseded_by),
    translations: translationsOf(post, content.posts).map(({ lang, path }) => ({
      language: lang,
      url: absoluteUrl(path),
    })),
    canonical: post.canonical && absoluteUrl(post.canonical),
    series: series && reference(series.id, series.title, series.path),
    corrections: post.corrections.map(({ date, text }) => ({ date: date.iso, text })),
  };
}

/** A topic with the number of its posts. */
export const topicSummary = (topic: Topic, posts: number): TopicSummary => ({
  ...reference(topic.id, topic.title, topic.path),
  summary: topic.summary ?? topic.deck,
  posts,
  feed: absoluteUrl(feedPath(topic.path)),
});

/** An author with the number of their posts. */
export const authorSummary = (author: Author, posts: number): AuthorSummary => ({
  ...reference(author.id, author.name, author.path),
  role: author.role,
  agency: author.agency,
  posts,
  feed: absoluteUrl(feedPath(author.path)),
});

const reference = (id: string, name: string, path: string) => ({ id, name, url: absoluteUrl(path) });

async function medium(media: Media, number: number, path: string): Promise<Medium> {
  const common = {
    kind: media.kind,
    title: media.title,
    transcript: media.transcript && absoluteUrl(media.transcript),
    chapters: media.chapters.map(({ at, title }) => ({ at, title, url: momentUrl(path, number, at) })),
  };
  if (media.kind === 'video')
    return { ...common, url: watchUrl(media.id), seconds: media.durationSeconds, measured: false };
  return { ...common, url: absoluteUrl(media.src), ...(await audioFacts(media)) };
}
