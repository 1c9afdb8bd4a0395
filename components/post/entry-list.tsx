import type { Post, Topic } from '@/lib/content/types';
import { Entry } from './entry';

/**
 * Posts set like an index.
 *
 * @param topics the site's topics, where entries name theirs
 * @param plays whether their recordings play from the list
 */
export function EntryList({
  posts,
  topics,
  level,
  plays = false,
  lang,
}: {
  posts: readonly Post[];
  topics?: readonly Topic[];
  level?: 'h2' | 'h3';
  plays?: boolean;
  /** The language of what is around the list, where it is not the site's. */
  lang?: string;
}) {
  return (
    <ul className="entries">
      {posts.map((post) => (
        <li key={post.path}>
          <Entry post={post} topics={topics} level={level} plays={plays} around={lang} />
        </li>
      ))}
    </ul>
  );
}
