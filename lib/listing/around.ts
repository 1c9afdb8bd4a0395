/** What stands around a post: the ones before and after it. */
import type { Post } from '../content/types';

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
