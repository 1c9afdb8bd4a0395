import type { Content } from '@/lib/content/types';
import { countOf } from '@/lib/listing/count';
import { homeCrumb } from '@/lib/listing/crumbs';
import { listGraph } from '@/lib/structured-data/lists';
import { topicsPath } from '@/lib/urls';
import { Frame } from './frame';
import { PageHead } from './page-head';
import { TopicIndex } from './topic-index';

/** All topics. */
export function TopicsPage({ content }: { content: Content }) {
  return (
    <Frame
      path={topicsPath()}
      crumbs={[homeCrumb()]}
      structuredData={listGraph({ title: 'Topics', path: topicsPath(), crumbs: [homeCrumb()] })}
    >
      <PageHead kind="Index" facts={[countOf(content.topics.length, 'topic', 'topics')]} title="Topics" />
      <TopicIndex content={content} />
    </Frame>
  );
}
