/** What a feed is about and holds, whatever format it is written in. */

import { buildInstant } from '../build-instant';
import type { Author, Content, Post, Topic } from '../content/types';
import { postsOfAuthor, postsOfTopic } from '../listing/select';
import { site } from '../site';
import { wordsOf } from '../words';

export interface FeedEntry {
  readonly post: Post;
  readonly authors: readonly Author[];
  readonly topics: readonly Topic[];
}

export interface FeedSource {
  readonly title: string;
  readonly description: string;
  /** Root-relative address of the page that the feed belongs to; its files live below it. */
  readonly path: string;
  /** When anything in it last changed, in milliseconds. */
  readonly updated: number;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

/** How many posts a feed holds; readers fetch it again and again. */
const LENGTH = 20;

/** The feed of the whole site. */
export const siteFeed = (content: Content): FeedSource =>
  feedOf(content, content.posts, { title: site.name, description: site.description, path: '/' });

/** The feed of a topic. */
export const topicFeed = (content: Content, topic: Topic): FeedSource =>
  feedOf(content, postsOfTopic(content.posts, topic.id), {
    title: `${topic.title} | ${site.name}`,
    description:
      topic.summary ?? topic.deck ?? wordsOf(site.language).machines.postsAbout(topic.title, site.name),
    path: topic.path,
  });

/** The feed of an author. */
export const authorFeed = (content: Content, author: Author): FeedSource =>
  feedOf(content, postsOfAuthor(content.posts, author.id), {
    title: `${author.name} | ${site.name}`,
    description: wordsOf(site.language).machines.postsBy(author.name, site.name),
    path: author.path,
  });

function feedOf(
  content: Content,
  posts: readonly Post[],
  about: Pick<FeedSource, 'title' | 'description' | 'path'>,
): FeedSource {
  const entries = posts
    .filter((post) => !post.isArchived && !post.preview)
    .slice(0, LENGTH)
    .map((post) => ({
      post,
      authors: post.authors.flatMap((id) => content.authors.find((author) => author.id === id) ?? []),
      topics: post.topics.flatMap((id) => content.topics.find((topic) => topic.id === id) ?? []),
    }));
  // Archived posts count too: a list from which the last post has gone did change once, and not today.
  const updated = posts.length > 0 ? Math.max(...posts.map(lastChange)) : buildInstant();
  return { ...about, updated, entries };
}

/** When a post last changed, in milliseconds: its `updated`, or else the moment since which it is public. */
export const lastChange = (post: Post): number =>
  Math.max(post.updated?.instant ?? 0, post.publishedFrom.instant);
