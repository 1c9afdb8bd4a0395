import { EntryList } from '@/components/post/entry-list';
import type { Content } from '@/lib/content/types';
import { site } from '@/lib/site';
import { newsPath, topicsPath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';
import { Section } from './section';
import { TopicIndex } from './topic-index';

/** Posts that are shown of the newest. */
const NEWEST = 3;

/** What there is to read where a reader found nothing: the topics and the newest posts. */
export function WaysOn({ content }: { content: Content }) {
  const { front, lists } = wordsOf(site.language);
  return (
    <>
      {content.topics.length > 0 && (
        <Section beside id="topics" title={lists.topics} href={topicsPath()}>
          <TopicIndex content={content} />
        </Section>
      )}
      <Section id="latest" title={front.latest} href={newsPath()}>
        <EntryList posts={content.posts.slice(0, NEWEST)} topics={content.topics} level="h3" />
      </Section>
    </>
  );
}
