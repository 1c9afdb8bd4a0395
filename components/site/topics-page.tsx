import type { Content } from '@/lib/content/types';
import { countOf } from '@/lib/listing/count';
import { homeCrumb } from '@/lib/listing/crumbs';
import { tally } from '@/lib/listing/tally';
import { site } from '@/lib/site';
import { listGraph } from '@/lib/structured-data/lists';
import { topicsPath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';
import { Frame } from './frame';
import { LetterIndex } from './letter-index';
import { PageHead } from './page-head';
import { TopicList } from './topic-list';

/** More topics than this are easier to find under their letters. */
const MANY = 36;

/** All topics, a page at a time where they are very many. */
export function TopicsPage({ content, page }: { content: Content; page: string }) {
  const counts = tally(content.posts, (post) => post.topics);
  const words = wordsOf(site.language).lists;
  const path = topicsPath(Number(page));
  const items = content.topics.map(({ id, title, path }) => ({ title, path, count: counts.get(id) ?? 0 }));
  return (
    <Frame
      path={path}
      crumbs={[homeCrumb()]}
      structuredData={listGraph({ title: words.topics, path, crumbs: [homeCrumb()] })}
    >
      <PageHead kind={words.index} facts={[countOf(content.topics.length, 'topics')]} title={words.topics} />
      {items.length > MANY ? (
        <LetterIndex items={items} page={page} pathOf={topicsPath} />
      ) : (
        <TopicList content={content} />
      )}
    </Frame>
  );
}
