import { partId } from '@/lib/content/body-ids';
import type { Outline, Topic } from '@/lib/content/types';
import { wordsOf } from '@/lib/words';
import { TopicLinks } from './topic-links';

/** The topics of a text, at its side; nothing where it has none. @param outline of the text, whose headings have their ids already */
export function TopicsAside({
  topics,
  outline,
  lang,
}: {
  topics: readonly Topic[];
  outline: Outline;
  lang: string;
}) {
  if (topics.length === 0) return null;
  const id = partId('topics', outline);
  return (
    <section className="toc" aria-labelledby={id}>
      <h2 id={id}>{wordsOf(lang).post.topics}</h2>
      <TopicLinks topics={topics} />
    </section>
  );
}
