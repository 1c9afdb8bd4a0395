import { TitleList } from '@/components/post/title-list';
import { capitalized } from '@/lib/capitalized';
import type { Content, Post } from '@/lib/content/types';
import { formatMonth, formatMonthInYear } from '@/lib/dates';
import { countOf } from '@/lib/listing/count';
import { homeCrumb, newsCrumb } from '@/lib/listing/crumbs';
import { postsOfPeriod } from '@/lib/listing/select';
import { monthsOf, years } from '@/lib/listing/tally';
import { site } from '@/lib/site';
import { listGraph } from '@/lib/structured-data/lists';
import { monthPath, yearPath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';
import { Frame } from './frame';
import { PageHead } from './page-head';
import { PeriodList } from './period-list';
import { Section } from './section';
import { Sheet } from './sheet';

/** At most this many titles of a month are on the page of its year, the newest; a busy year of the archive has 350. */
const TITLES = 3;

/** What was published in a year: the newest titles of each month, and the way to all of them and to the other years. */
export function YearPage({ year, content }: { year: string; content: Content }) {
  const posts = postsOfPeriod(content.posts, year);
  const months = monthsOf(content.posts, year).reverse();
  const titled = months.map(({ key }) => ({ key, posts: postsOfPeriod(posts, key).slice(0, TITLES) }));
  const crumbs = [homeCrumb(), newsCrumb()];
  return (
    <Frame
      path={yearPath(year)}
      crumbs={crumbs}
      structuredData={listGraph({
        title: year,
        path: yearPath(year),
        crumbs,
        posts: titled.flatMap((month) => month.posts),
      })}
    >
      <Sheet name="record" />
      <PageHead kind={wordsOf(site.language).lists.year} facts={[countOf(posts.length)]} title={year} />
      <PeriodList periods={years(content.posts)} pathOf={yearPath} current={year} />
      <div className="months">
        {titled.map(({ key, posts: newest }, index) => (
          <MonthTitles key={key} month={key} titles={newest} count={months[index]?.count ?? 0} />
        ))}
      </div>
    </Frame>
  );
}

/** `month` is `2015-07`; `count` says how many posts it has in all. */
function MonthTitles({ month, titles, count }: { month: string; titles: readonly Post[]; count: number }) {
  const path = monthPath(month.slice(0, 4), month.slice(5));
  const words = wordsOf(site.language).lists;
  return (
    <Section
      beside
      id={`m${month}`}
      title={capitalized(formatMonthInYear(month, site.language), site.language)}
      href={path}
    >
      <div>
        <TitleList posts={titles} />
        {titles.length < count && (
          <p className="more">
            <a href={path}>
              {countOf(count, 'allEntries')}{' '}
              <span className="visually-hidden">{words.ofMonth(formatMonth(month, site.language))}</span>
            </a>
          </p>
        )}
      </div>
    </Section>
  );
}
