import type { Content } from '@/lib/content/types';
import { countOf } from '@/lib/listing/count';
import { mostUsed, tally } from '@/lib/listing/tally';
import { topicsPath } from '@/lib/urls';
import { CountedIndex } from './counted-index';

/** More topics than this are a list of its own. */
const ROOM = 24;

/** The topics with the most posts by title, each with the number of its posts, and the way to all of them. */
export function TopicIndex({ content }: { content: Content }) {
  const counts = tally(content.posts, (post) => post.topics);
  const topics = mostUsed(content.topics, counts, ROOM);
  return (
    <div>
      <CountedIndex
        items={topics.map(({ id, title, path }) => ({ title, path, count: counts.get(id) ?? 0 }))}
      />
      {topics.length < content.topics.length && (
        <p className="more">
          <a href={topicsPath()}>{countOf(content.topics.length, 'allTopics')}</a>
        </p>
      )}
    </div>
  );
}
