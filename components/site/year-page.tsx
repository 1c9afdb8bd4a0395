import { EntryList } from '@/components/post/entry-list';
import type { Content } from '@/lib/content/types';
import { formatMonth } from '@/lib/dates';
import { homeCrumb } from '@/lib/listing/crumbs';
import { postsOfPeriod } from '@/lib/listing/select';
import { monthsOf, years } from '@/lib/listing/tally';
import { site } from '@/lib/site';
import { monthPath, newsPath, yearPath } from '@/lib/urls';
import { Frame } from './frame';
import { PageHead } from './page-head';
import { PeriodList } from './period-list';

/** What was published in a year, month by month, and the way to the other years. */
export function YearPage({ year, content }: { year: string; content: Content }) {
  const posts = postsOfPeriod(content.posts, year);
  const months = monthsOf(content.posts, year);
  return (
    <Frame path={yearPath(year)} crumbs={[homeCrumb(), { title: 'News', path: newsPath() }]}>
      <PageHead folio={`Year · ${posts.length} ${posts.length === 1 ? 'entry' : 'entries'}`} title={year} />
      <PeriodList periods={years(content.posts)} pathOf={yearPath} current={year} />
      {months.map(({ key }) => (
        <section className="section" key={key} aria-labelledby={`m${key}`}>
          <h2 id={`m${key}`}>
            <a href={monthPath(year, key.slice(5))}>{formatMonth(key, site.language)}</a>
          </h2>
          <EntryList posts={postsOfPeriod(posts, key)} topics={content.topics} level="h3" />
        </section>
      ))}
    </Frame>
  );
}
