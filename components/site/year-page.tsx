import { EntryList } from '@/components/post/entry-list';
import type { Content } from '@/lib/content/types';
import { formatMonth } from '@/lib/dates';
import { countOf } from '@/lib/listing/count';
import { homeCrumb } from '@/lib/listing/crumbs';
import { postsOfPeriod } from '@/lib/listing/select';
import { monthsOf, years } from '@/lib/listing/tally';
import { site } from '@/lib/site';
import { listGraph } from '@/lib/structured-data/lists';
import { monthPath, newsPath, yearPath } from '@/lib/urls';
import { Frame } from './frame';
import { PageHead } from './page-head';
import { PeriodList } from './period-list';
import { Section } from './section';

/** What was published in a year, month by month, and the way to the other years. */
export function YearPage({ year, content }: { year: string; content: Content }) {
  const posts = postsOfPeriod(content.posts, year);
  const months = monthsOf(content.posts, year).reverse();
  const crumbs = [homeCrumb(), { title: 'News', path: newsPath() }];
  return (
    <Frame
      path={yearPath(year)}
      crumbs={crumbs}
      structuredData={listGraph({ title: year, path: yearPath(year), crumbs, posts })}
    >
      <PageHead kind="Year" facts={[countOf(posts.length)]} title={year} />
      <PeriodList periods={years(content.posts)} pathOf={yearPath} current={year} />
      {months.map(({ key }) => (
        <Section
          key={key}
          id={`m${key}`}
          title={formatMonth(key, site.language)}
          href={monthPath(year, key.slice(5))}
        >
          <EntryList posts={postsOfPeriod(posts, key)} topics={content.topics} level="h3" />
        </Section>
      ))}
    </Frame>
  );
}
