import { notFound } from 'next/navigation';
import { EntryList } from '@/components/post/entry-list';
import { capitalized } from '@/lib/capitalized';
import type { Content } from '@/lib/content/types';
import { formatMonth, formatMonthInYear } from '@/lib/dates';
import { listFacts } from '@/lib/listing/count';
import { homeCrumb, newsCrumb } from '@/lib/listing/crumbs';
import { pageOf } from '@/lib/listing/paging';
import { postsOfPeriod } from '@/lib/listing/select';
import { monthsOf } from '@/lib/listing/tally';
import { site } from '@/lib/site';
import { listGraph } from '@/lib/structured-data/lists';
import { monthPath, yearPath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';
import { Frame } from './frame';
import { PageHead } from './page-head';
import { Pager } from './pager';
import { PeriodList } from './period-list';
import { Sheet } from './sheet';

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
  const title = capitalized(formatMonth(key, site.language), site.language);
  const list = pageOf(postsOfPeriod(content.posts, key), page, site.postsPerPage) ?? notFound();
  const crumbs = [homeCrumb(), newsCrumb(), { title: year, path: yearPath(year) }];
  return (
    <Frame
      path={monthPath(year, month, list.page)}
      crumbs={crumbs}
      structuredData={listGraph({
        title,
        path: monthPath(year, month, list.page),
        crumbs,
        posts: list.items,
      })}
    >
      <Sheet name="record" />
      <PageHead kind={wordsOf(site.language).lists.month} facts={listFacts(list)} title={title} />
      <PeriodList
        periods={monthsOf(content.posts, year)}
        pathOf={(period) => monthPath(year, period.slice(5))}
        labelOf={(period) => capitalized(formatMonthInYear(period.key, site.language), site.language)}
        current={key}
      />
      <EntryList posts={list.items} topics={content.topics} />
      <Pager list={list} pathOf={(number) => monthPath(year, month, number)} />
    </Frame>
  );
}
