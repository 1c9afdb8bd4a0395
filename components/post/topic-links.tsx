import type { Topic } from '@/lib/content/types';

/** Topics as a list of links. */
export function TopicLinks({ topics }: { topics: readonly Topic[] }) {
  if (topics.length === 0) return null;
  return (
    <ul className="tags">
      {topics.map((topic) => (
        <li key={topic.id}>
          <a href={topic.path}>{topic.title}</a>
        </li>
      ))}
    </ul>
  );
}
