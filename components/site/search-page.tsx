import type { Content } from '@/lib/content/types';
import { stylePath } from '@/lib/islands/bundle';
import { countOf } from '@/lib/listing/count';
import { homeCrumb } from '@/lib/listing/crumbs';
import { years } from '@/lib/listing/tally';
import { site } from '@/lib/site';
import { authorsPath, newsPath, searchIndexPath, searchPath, topicsPath, yearPath } from '@/lib/urls';
import { Frame } from './frame';
import { Islands } from './islands';
import { PageHead } from './page-head';
import { PeriodList } from './period-list';
import { SearchForm } from './search-form';
import { Section } from './section';
import { TopicIndex } from './topic-index';

/** The search page, complete without script: the ways to everything that do not need one. */
export async function SearchPage({ content }: { content: Content }) {
  return (
    <Frame path={searchPath()} crumbs={[homeCrumb()]}>
      <PageHead kind="Index" facts={[countOf(content.posts.length)]} title="Search" />
      <link rel="stylesheet" href={await stylePath('search')} precedence="search" />
      <Islands names={['site-search']} lang={site.language} />
      <site-search data-index={searchIndexPath()}>
        <SearchForm label="Words to find" />
      </site-search>
      <Section beside id="topics" title="By topic" href={topicsPath()}>
        <TopicIndex content={content} />
      </Section>
      <Section beside id="years" title="By year" href={newsPath()}>
        <PeriodList periods={years(content.posts)} pathOf={yearPath} />
      </Section>
      <Section beside id="people" title="By author">
        <p>
          <a href={authorsPath()}>All {content.authors.length} authors, A to Z</a>
        </p>
      </Section>
    </Frame>
  );
}
