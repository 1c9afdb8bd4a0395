import { NearEvents } from '@/components/event/near-events';
import { CardList } from '@/components/post/card';
import { EntryList } from '@/components/post/entry-list';
import { Lead } from '@/components/post/lead';
import type { Content } from '@/lib/content/types';
import { formatDay } from '@/lib/dates';
import { near } from '@/lib/events/lists';
import { countOf } from '@/lib/listing/count';
import { frontPage } from '@/lib/listing/home';
import { years } from '@/lib/listing/tally';
import { hasAudio } from '@/lib/post-facts';
import { site } from '@/lib/site';
import { homeGraph } from '@/lib/structured-data/lists';
import { newsPath, topicsPath, yearPath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';
import { Frame } from './frame';
import { ListeningLink } from './listening-link';
import { PeriodList } from './period-list';
import { QuotationBand } from './quotation-band';
import { Section } from './section';
import { Sheet } from './sheet';
import { TopicIndex } from './topic-index';

/** The front page: the newest post as lead, then what the settings name: what to hear and see, what came before, ways into the record. */
export async function FrontPage({ content }: { content: Content }) {
  const events = site.home.includes('events') ? near(content.events).length : 0;
  const { lead, ...parts } = frontPage(content.posts, content.topics, events);
  return (
    <Frame path="/" edition={edition(content)} structuredData={homeGraph()}>
      <Sheet name="front" />
      {lead && <Lead post={lead} content={content} />}
      {site.home.map((name) => (
        <HomeSection key={name} name={name} parts={parts} content={content} />
      ))}
    </Frame>
  );
}

interface HomeSectionProps {
  readonly name: (typeof site.home)[number];
  readonly parts: Omit<ReturnType<typeof frontPage>, 'lead'>;
  readonly content: Content;
}

/** A part of the front page; nothing where there is nothing to show. */
function HomeSection({ name, parts: { latest, featured, media }, content }: HomeSectionProps) {
  const { topics, posts } = content;
  const words = wordsOf(site.language);
  switch (name) {
    case 'events':
      return <NearEvents events={content.events} />;
    case 'media':
      return media.length === 0 ? null : (
        <Section id="media" title={words.front.media}>
          <CardList posts={media} content={content} />
          {media.some(({ outline }) => hasAudio(outline)) && <ListeningLink lang={site.language} />}
        </Section>
      );
    case 'quotation':
      return <QuotationBand content={content} />;
    case 'latest':
      return latest.length === 0 ? null : (
        <Section
          id="latest"
          title={words.front.latest}
          href={newsPath()}
          more={countOf(posts.length, 'allEntries')}
        >
          <EntryList posts={latest} topics={topics} level="h3" />
        </Section>
      );
    case 'featured':
      return featured.length === 0 ? null : (
        <Section id="featured" title={words.lists.readFirst}>
          <CardList posts={featured} content={content} />
        </Section>
      );
    case 'topics':
      return topics.length === 0 ? null : (
        <Section beside id="topics" title={words.lists.topics} href={topicsPath()}>
          <TopicIndex content={content} />
        </Section>
      );
    case 'record':
      return (
        <Section beside id="record" title={words.front.archive}>
          <PeriodList periods={years(posts)} pathOf={yearPath} />
        </Section>
      );
  }
}

/** `2,084 entries since 2010. Latest: 18 November 2025.` */
function edition({ posts }: Content): string | undefined {
  const [newest, oldest] = [posts[0], posts.at(-1)];
  if (!newest || !oldest) return undefined;
  const latest = formatDay(newest.date.day, site.language);
  return wordsOf(site.language).front.edition(countOf(posts.length), oldest.date.day.slice(0, 4), latest);
}
