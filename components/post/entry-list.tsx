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
}: {
  posts: readonly Post[];
  topics?: readonly Topic[];
  level?: 'h2' | 'h3';
  across?: boolean;
}) {
  return (
    <ul className={across ? 'entries across' : 'entries'}>
      {posts.map((post) => (
        <li key={post.path}>
          <Entry post={post} topics={topics} level={level} />
        </li>
      ))}
    </ul>
  );
}
