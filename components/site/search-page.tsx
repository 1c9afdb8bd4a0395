import type { Content } from '@/lib/content/types';
import { scriptPath } from '@/lib/islands/bundle';
import { countOf } from '@/lib/listing/count';
import { homeCrumb } from '@/lib/listing/crumbs';
import { years } from '@/lib/listing/tally';
import { site } from '@/lib/site';
import { authorsPath, newsPath, searchIndexPath, searchPath, topicsPath, yearPath } from '@/lib/urls';
import { counted, wordsOf } from '@/lib/words';
import { Frame } from './frame';
import { PageHead } from './page-head';
import { PeriodList } from './period-list';
import { SearchForm } from './search-form';
import { Section } from './section';
import { Sheet } from './sheet';
import { TopicIndex } from './topic-index';

/** The search page, complete without script: the ways to everything that do not need one. */
export async function SearchPage({ content }: { content: Content }) {
  const words = wordsOf(site.language);
  return (
    <Frame path={searchPath()} crumbs={[homeCrumb()]}>
      <PageHead kind={words.lists.index} facts={[countOf(content.posts.length)]} title={words.frame.search} />
      <Sheet name="search" />
      {/* Not after the first paint, as players are: results are what the reader came for. */}
      <script type="module" async src={await scriptPath('site-search', site.language)} />
      <site-search data-index={searchIndexPath()}>
        <SearchForm label={words.frame.searchFor} />
      </site-search>
      <Section beside id="topics" title={words.searchPage.byTopic} href={topicsPath()}>
        <TopicIndex content={content} />
      </Section>
      <Section beside id="years" title={words.searchPage.byYear} href={newsPath()}>
        <PeriodList periods={years(content.posts)} pathOf={yearPath} />
      </Section>
      <Section beside id="people" title={words.searchPage.byAuthor}>
        <p>
          <a href={authorsPath()}>
            {counted(words.searchPage.allAuthors, content.authors.length, site.language)}
          </a>
        </p>
      </Section>
    </Frame>
  );
}
