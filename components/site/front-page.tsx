import { Entry } from '@/components/post/entry';
import { EntryList } from '@/components/post/entry-list';
import type { Content } from '@/lib/content/types';
import { formatDay } from '@/lib/dates';
import { stylePath } from '@/lib/islands/bundle';
import { countOf } from '@/lib/listing/count';
import { frontPage } from '@/lib/listing/home';
import { years } from '@/lib/listing/tally';
import { site } from '@/lib/site';
import { homeGraph } from '@/lib/structured-data/lists';
import { newsPath, topicsPath, yearPath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';
import { Frame } from './frame';
import { PeriodList } from './period-list';
import { Section } from './section';
import { TopicIndex } from './topic-index';

/** The front page: the newest post as lead, what to hear and see, what came before, and the ways into the record. */
export async function FrontPage({ content }: { content: Content }) {
  const { lead, latest, featured, media } = frontPage(content.posts, content.topics);
  const { topics, posts } = content;
  const words = wordsOf(site.language);
  return (
    <Frame path="/" edition={edition(content)} structuredData={homeGraph()}>
      <link rel="stylesheet" href={await stylePath('front')} precedence="front" />
      {lead && <Entry post={lead} topics={topics} lead />}
      {media.length > 0 && (
        <Section id="media" title={words.front.media}>
          <EntryList posts={media} level="h3" across />
        </Section>
      )}
      {latest.length > 0 && (
        <Section
          id="latest"
          title={words.front.latest}
          href={newsPath()}
          more={countOf(posts.length, 'allEntries')}
        >
          <EntryList posts={latest} topics={topics} level="h3" />
        </Section>
      )}
      {featured.length > 0 && (
        <Section id="featured" title={words.lists.readFirst}>
          <EntryList posts={featured} level="h3" across />
        </Section>
      )}
      {topics.length > 0 && (
        <Section beside id="topics" title={words.lists.topics} href={topicsPath()}>
          <TopicIndex content={content} />
        </Section>
      )}
      <Section beside id="record" title={words.front.archive}>
        <PeriodList periods={years(posts)} pathOf={yearPath} />
      </Section>
    </Frame>
  );
}

/** `2,084 entries since 2010. Latest: 18 November 2025.` */
function edition({ posts }: Content): string | undefined {
  const [newest, oldest] = [posts[0], posts.at(-1)];
  if (!newest || !oldest) return undefined;
  const latest = formatDay(newest.date.day, site.language);
  return wordsOf(site.language).front.edition(countOf(posts.length), oldest.date.day.slice(0, 4), latest);
}
