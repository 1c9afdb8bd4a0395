import type { Content } from '@/lib/content/types';
import { tally } from '@/lib/listing/tally';

/** All topics by title, each with the number of its posts. */
export function TopicIndex({ content }: { content: Content }) {
  const counts = tally(content.posts, (post) => post.topics);
  return (
    <ul className="index">
      {content.topics.map((topic) => (
        <li key={topic.id}>
          <a href={topic.path}>{topic.title}</a> <span className="count">{counts.get(topic.id) ?? 0}</span>
        </li>
      ))}
    </ul>
  );
}
