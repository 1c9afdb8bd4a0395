import type { Content } from '@/lib/content/types';
import { opening } from '@/lib/excerpt';
import { countOf } from '@/lib/listing/count';
import { tally } from '@/lib/listing/tally';
import { site } from '@/lib/site';
import { Sheet } from './sheet';

/** Characters that the index shows of what a topic says of itself. */
const SUMMARY = 140;

/** Every topic with what it is about and how much there is of it. */
export function TopicList({ content }: { readonly content: Content }) {
  const counts = tally(content.posts, (post) => post.topics);
  return (
    <ul className="topic-list">
      <Sheet name="record" />
      {content.topics.map(({ id, title, path, summary, deck }) => {
        const about = summary ?? deck;
        return (
          <li key={id}>
            <h2>
              <a href={path}>{title}</a>
            </h2>
            {about && <p>{opening(about, SUMMARY, site.language)}</p>}
            <p className="count">{countOf(counts.get(id) ?? 0)}</p>
          </li>
        );
      })}
    </ul>
  );
}
