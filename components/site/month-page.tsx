import { EntryList } from '@/components/post/entry-list';
import type { Content } from '@/lib/content/types';
import { formatMonth } from '@/lib/dates';
import { countOf } from '@/lib/listing/count';
import { homeCrumb } from '@/lib/listing/crumbs';
import { postsOfPeriod } from '@/lib/listing/select';
import { monthsOf } from '@/lib/listing/tally';
import { site } from '@/lib/site';
import { listGraph } from '@/lib/structured-data/lists';
import { monthPath, newsPath, yearPath } from '@/lib/urls';
import { Frame } from './frame';
import { PageHead } from './page-head';
import { PeriodList } from './period-list';

/** What was published in a month, and the way to the other months of its year. */
export function MonthPage({ year, month, content }: { year: string; month: string; content: Content }) {
  const key = `${year}-${month}`;
  const posts = postsOfPeriod(content.posts, key);
  const crumbs = [homeCrumb(), { title: 'News', path: newsPath() }, { title: year, path: yearPath(year) }];
  return (
    <Frame
      path={monthPath(year, month)}
      crumbs={crumbs}
      structuredData={listGraph({
        title: formatMonth(key, site.language),
        path: monthPath(year, month),
        crumbs,
        posts,
      })}
    >
      <PageHead kind="Month" facts={[countOf(posts.length)]} title={formatMonth(key, site.language)} />
      <PeriodList
        periods={monthsOf(content.posts, year)}
        pathOf={(period) => monthPath(year, period.slice(5))}
        labelOf={(period) => formatMonth(period.key, site.language)}
        current={key}
      />
      <EntryList posts={posts} topics={content.topics} />
    </Frame>
  );
}
