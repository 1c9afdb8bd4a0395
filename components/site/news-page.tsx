import { notFound } from 'next/navigation';
import { EntryList } from '@/components/post/entry-list';
import type { Content } from '@/lib/content/types';
import { listFacts } from '@/lib/listing/count';
import { homeCrumb } from '@/lib/listing/crumbs';
import { pageOf } from '@/lib/listing/paging';
import { years } from '@/lib/listing/tally';
import { site } from '@/lib/site';
import { listGraph } from '@/lib/structured-data/lists';
import { newsPath, yearPath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';
import { Frame } from './frame';
import { PageHead } from './page-head';
import { Pager } from './pager';
import { PeriodList } from './period-list';

/** Everything published, newest first, a page at a time. */
export function NewsPage({ content, page }: { content: Content; page: string }) {
  const list = pageOf(content.posts, page, site.postsPerPage) ?? notFound();
  const words = wordsOf(site.language).lists;
  return (
    <Frame
      path={newsPath(list.page)}
      crumbs={[homeCrumb()]}
      structuredData={listGraph({
        title: words.news,
        path: newsPath(list.page),
        crumbs: [homeCrumb()],
        posts: list.items,
      })}
    >
      <PageHead kind={words.index} facts={listFacts(list)} title={words.news} />
      <PeriodList periods={years(content.posts)} pathOf={yearPath} />
      <EntryList posts={list.items} topics={content.topics} />
      <Pager list={list} pathOf={newsPath} />
    </Frame>
  );
}
