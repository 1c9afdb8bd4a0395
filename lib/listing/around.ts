/** What stands around a post: the ones before and after it, and those that share its topics. */
import type { Post } from '../content/types';
import { tally } from './tally';

export interface Neighbours {
  /** The next newer post. */
  readonly newer?: Post;
  /** The next older post. */
  readonly older?: Post;
}

/** The posts on either side of one; `posts` are newest first. */
export function neighboursOf(post: Post, posts: readonly Post[]): Neighbours {
  const index = posts.findIndex((other) => other.path === post.path);
  return index < 0 ? {} : { newer: posts[index - 1], older: posts[index + 1] };
}

/**
 * Posts that share topics with one, best first. A topic counts the more, the fewer posts have it, so that a shared
 * rare topic outweighs a shared common one; equals go by nearness in time. Archived and superseded posts are left out.
 */
export function relatedPosts(post: Post, posts: readonly Post[], limit = 3): Post[] {
  const topicSizes = sizesOf(posts);
  const weight = (topic: string): number => 1 / Math.log2(1 + (topicSizes.get(topic) ?? 1));
  return posts
    .filter((other) => other.path !== post.path && !other.isArchived && !other.superseded_by)
    .map((other) => ({
      other,
      score: other.topics
        .filter((topic) => post.topics.includes(topic))
        .reduce((sum, topic) => sum + weight(topic), 0),
      distance: Math.abs(other.date.instant - post.date.instant),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.distance - b.distance || (a.other.path < b.other.path ? -1 : 1))
    .slice(0, limit)
    .map(({ other }) => other);
}

/** Sizes of topics, counted once per list of posts: a build asks for every post of the same list. */
const sizes = new WeakMap<readonly Post[], Map<string, number>>();

function sizesOf(posts: readonly Post[]): Map<string, number> {
  const known = sizes.get(posts);
  if (known) return known;
  const counted = tally(posts, (post) => post.topics);
  sizes.set(posts, counted);
  return counted;
}
