import type { Content } from '@/lib/content/types';
import { countOf } from '@/lib/listing/count';
import { homeCrumb } from '@/lib/listing/crumbs';
import { tally } from '@/lib/listing/tally';
import { listGraph } from '@/lib/structured-data/lists';
import { topicsPath } from '@/lib/urls';
import { CountedIndex } from './counted-index';
import { Frame } from './frame';
import { LetterIndex } from './letter-index';
import { PageHead } from './page-head';

/** More topics than this are easier to find under their letters. */
const MANY = 36;

/** All topics. */
export function TopicsPage({ content }: { content: Content }) {
  const counts = tally(content.posts, (post) => post.topics);
  const items = content.topics.map(({ id, title, path }) => ({ title, path, count: counts.get(id) ?? 0 }));
  return (
    <Frame
      path={topicsPath()}
      crumbs={[homeCrumb()]}
      structuredData={listGraph({ title: 'Topics', path: topicsPath(), crumbs: [homeCrumb()] })}
    >
      <PageHead kind="Index" facts={[countOf(content.topics.length, 'topic', 'topics')]} title="Topics" />
      {items.length > MANY ? <LetterIndex items={items} /> : <CountedIndex items={items} />}
    </Frame>
  );
}
