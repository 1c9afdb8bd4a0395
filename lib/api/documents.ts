/** Posts, topics and authors as the API's documents. */
import type { Author, Content, Media, Post, Topic } from '../content/types';
import { entryHtml, entrySummary } from '../feeds/entry-content';
import { authorsOf, topicsOf } from '../listing/select';
import { translationsOf } from '../listing/translations';
import { audioFacts } from '../media/facts';
import { watchUrl } from '../media/youtube';
import { kindOf } from '../post-facts';
import { absoluteUrl, feedPath, jsonPath, markdownPath, momentUrl } from '../urls';
import type { AuthorSummary, PostDocument, PostSummary, TopicSummary } from './schema';

/** What lists say of a post. */
export async function postSummary(post: Post, content: Content): Promise<PostSummary> {
  const audio = post.outline.media.find((media) => media.kind === 'audio');
  return {
    url: absoluteUrl(post.path),
    json: absoluteUrl(jsonPath(post.path)),
    markdown: absoluteUrl(markdownPath(post.path)),
    kind: kindOf(post),
    title: post.title,
    summary: entrySummary(post) || undefined,
    language: post.lang,
    published: post.publishedFrom.iso,
    updated: post.updated?.iso,
    archived: post.isArchived ? post.archived?.day : undefined,
    authors: authorsOf(post, content.authors).map(({ id, name, path }) => reference(id, name, path)),
    topics: topicsOf(post, content.topics).map(({ id, title, path }) => reference(id, title, path)),
    audio: audio && { url: absoluteUrl(audio.src), ...(await audioFacts(audio)) },
  };
}

/** The whole post. */
export async function postDocument(post: Post, content: Content): Promise<PostDocument> {
  const series = content.series.find(({ id }) => id === post.series);
  return {
    ...(await postSummary(post, content)),
    deck: post.deck,
    image: post.image && { url: absoluteUrl(post.image.src), description: post.image.alt },
    source: post.source && { name: post.source.name, url: absoluteUrl(post.source.url) },
    supersededBy: post.superseded_by && absoluteUrl(post.superseded_by),
    translations: translationsOf(post, content.posts).map(({ lang, path }) => ({
      language: lang,
      url: absoluteUrl(path),
    })),
    canonical: post.canonical && absoluteUrl(post.canonical),
    series: series && reference(series.id, series.title, series.path),
    corrections: post.corrections.map(({ date, text }) => ({ date: date.iso, text })),
    words: post.outline.words,
    media: await Promise.all(post.outline.media.map((media, index) => medium(media, index + 1, post))),
    html: entryHtml(post),
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

async function medium(media: Media, number: number, post: Post): Promise<PostDocument['media'][number]> {
  const common = {
    kind: media.kind,
    title: media.title,
    transcript: media.transcript && absoluteUrl(media.transcript),
    chapters: media.chapters.map(({ at, title }) => ({ at, title, url: momentUrl(post.path, number, at) })),
  };
  if (media.kind === 'video')
    return { ...common, url: watchUrl(media.id), seconds: media.durationSeconds, measured: false };
  return { ...common, url: absoluteUrl(media.src), ...(await audioFacts(media)) };
}
