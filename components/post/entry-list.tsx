import type { Post, Topic } from '@/lib/content/types';
import { Entry } from './entry';

/** Posts set like an index. */
export function EntryList({
  posts,
  topics,
  level,
}: {
  posts: readonly Post[];
  topics?: readonly Topic[];
  level?: 'h2' | 'h3';
}) {
  return (
    <ul className="entries">
      {posts.map((post) => (
        <li key={post.path}>
          <Entry post={post} topics={topics} level={level} />
        </li>
      ))}
    </ul>
  );
}
