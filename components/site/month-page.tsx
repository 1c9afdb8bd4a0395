import { notFound } from 'next/navigation';
import { EntryList } from '@/components/post/entry-list';
import type { Content } from '@/lib/content/types';
import { formatMonth, formatMonthInYear } from '@/lib/dates';
import { listFacts } from '@/lib/listing/count';
import { homeCrumb } from '@/lib/listing/crumbs';
import { pageOf } from '@/lib/listing/paging';
import { postsOfPeriod } from '@/lib/listing/select';
import { monthsOf } from '@/lib/listing/tally';
import { site } from '@/lib/site';
import { listGraph } from '@/lib/structured-data/lists';
import { monthPath, newsPath, yearPath } from '@/lib/urls';
import { Frame } from './frame';
import { PageHead } from './page-head';
import { Pager } from './pager';
import { PeriodList } from './period-list';

/** What was published in a month, a page at a time, and the way to the other months of its year. */
export function MonthPage({
  year,
  month,
  page,
  content,
}: {
  year: string;
  month: string;
  page: string;
  content: Content;
}) {
  const key = `${year}-${month}`;
  const list = pageOf(postsOfPeriod(content.posts, key), page, site.postsPerPage) ?? notFound();
  const crumbs = [homeCrumb(), { title: 'News', path: newsPath() }, { title: year, path: yearPath(year) }];
  return (
    <Frame
      path={monthPath(year, month, list.page)}
      crumbs={crumbs}
      structuredData={listGraph({
        title: formatMonth(key, site.language),
        path: monthPath(year, month, list.page),
        crumbs,
        posts: list.items,
      })}
    >
      <PageHead kind="Month" facts={listFacts(list)} title={formatMonth(key, site.language)} />
      <PeriodList
        periods={monthsOf(content.posts, year)}
        pathOf={(period) => monthPath(year, period.slice(5))}
        labelOf={(period) => formatMonthInYear(period.key, site.language)}
        current={key}
      />
      <EntryList posts={list.items} topics={content.topics} />
      <Pager list={list} pathOf={(number) => monthPath(year, month, number)} />
    </Frame>
  );
}
