import type { Topic } from '@/lib/content/types';

/** Topics as a list of links, divided by the style sheet. */
export function TopicLinks({ topics, label }: { topics: readonly Topic[]; label: string }) {
  if (topics.length === 0) return null;
  return (
    <ul className="tags" aria-label={label}>
      {topics.map((topic) => (
        <li key={topic.id}>
          <a href={topic.path}>{topic.title}</a>
        </li>
      ))}
    </ul>
  );
}
