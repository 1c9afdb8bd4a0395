import type { Content } from '@/lib/content/types';
import { homeCrumb } from '@/lib/listing/crumbs';
import { topicsPath } from '@/lib/urls';
import { Frame } from './frame';
import { PageHead } from './page-head';
import { TopicIndex } from './topic-index';

/** All topics. */
export function TopicsPage({ content }: { content: Content }) {
  return (
    <Frame path={topicsPath()} crumbs={[homeCrumb()]}>
      <PageHead folio={`Index · ${content.topics.length} topics`} title="Topics" />
      <TopicIndex content={content} />
    </Frame>
  );
}
