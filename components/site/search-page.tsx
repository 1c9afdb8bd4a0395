import type { Content } from '@/lib/content/types';
import { homeCrumb } from '@/lib/listing/crumbs';
import { years } from '@/lib/listing/tally';
import { authorsPath, newsPath, searchPath, topicsPath, yearPath } from '@/lib/urls';
import { Frame } from './frame';
import { PageHead } from './page-head';
import { PeriodList } from './period-list';
import { SearchForm } from './search-form';
import { TopicIndex } from './topic-index';

/** The search page, complete without script: the ways to everything that do not need one. */
export function SearchPage({ content }: { content: Content }) {
  return (
    <Frame path={searchPath()} crumbs={[homeCrumb()]}>
      <PageHead folio={`${content.posts.length} entries`} title="Search" />
      <div data-search="">
        <SearchForm id="search" label="Words to find" />
      </div>
      <section className="section" aria-labelledby="topics">
        <h2 id="topics">
          By <a href={topicsPath()}>topic</a>
        </h2>
        <TopicIndex content={content} />
      </section>
      <section className="section" aria-labelledby="years">
        <h2 id="years">
          By <a href={newsPath()}>year</a>
        </h2>
        <PeriodList periods={years(content.posts)} pathOf={yearPath} />
      </section>
      <section className="section" aria-labelledby="people">
        <h2 id="people">By author</h2>
        <p>
          <a href={authorsPath()}>All {content.authors.length} authors, A to Z</a>
        </p>
      </section>
    </Frame>
  );
}
