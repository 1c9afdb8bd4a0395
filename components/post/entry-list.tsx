import type { Post, Topic } from '@/lib/content/types';
import { Entry } from './entry';

/**
 * Posts set like an index.
 *
 * @param topics the site's topics, where entries name theirs
 * @param across side by side where there is room, for a few chosen posts
 */
export function EntryList({
  posts,
  topics,
  level,
  across = false,
  lang,
}: {
  posts: readonly Post[];
  topics?: readonly Topic[];
  level?: 'h2' | 'h3';
  across?: boolean;
  /** The language of what is around the list, where it is not the site's. */
  lang?: string;
}) {
  return (
    <ul className={across ? 'entries across' : 'entries'}>
      {posts.map((post) => (
        <li key={post.path}>
          <Entry post={post} topics={topics} level={level} around={lang} />
        </li>
      ))}
    </ul>
  );
}
