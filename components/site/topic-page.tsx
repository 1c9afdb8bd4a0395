import { notFound } from 'next/navigation';
import { DirectorySections } from '@/components/directory/directory-sections';
import { EventsSection } from '@/components/event/events-section';
import { EntryList } from '@/components/post/entry-list';
import { PageTools } from '@/components/post/page-tools';
import { topicCalendar } from '@/lib/calendar/calendars';
import { partId } from '@/lib/content/body-ids';
import type { Content, Topic } from '@/lib/content/types';
import { eventsOfTopic } from '@/lib/events/lists';
import { listFacts } from '@/lib/listing/count';
import { homeCrumb, topicsCrumb } from '@/lib/listing/crumbs';
import { pageOf } from '@/lib/listing/paging';
import { featuredOfTopic, listedOfTopic, postsOfTopic } from '@/lib/listing/select';
import { site } from '@/lib/site';
import { listGraph } from '@/lib/structured-data/lists';
import { feedPath, topicPath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';
import { Frame } from './frame';
import { PageHead } from './page-head';
import { Pager } from './pager';
import { Section } from './section';
import { TopicElsewhere, TopicIntroduction } from './topic-introduction';

/** A topic: what it is about, what to read first, and its posts, a page at a time. */
export function TopicPage({ topic, content, page }: { topic: Topic; content: Content; page: string }) {
  const list = pageOf(listedOfTopic(content.posts, topic), page, site.postsPerPage) ?? notFound();
  const featured = featuredOfTopic(content.posts, topic);
  const words = wordsOf(site.language);
  const crumbs = [homeCrumb(), topicsCrumb()];
  return (
    <Frame
      path={topicPath(topic.id, list.page)}
      crumbs={crumbs}
      structuredData={listGraph({
        title: topic.title,
        description: topic.summary ?? topic.deck,
        path: topicPath(topic.id, list.page),
        crumbs,
        posts: list.page === 1 ? [...featured, ...list.items] : list.items,
      })}
    >
      <PageHead
        kind={words.kinds.topic}
        facts={listFacts({ ...list, total: postsOfTopic(content.posts, topic.id).length })}
        title={topic.title}
        deck={topic.deck ?? topic.summary}
      />
      {list.page === 1 && <TopicIntroduction topic={topic} featured={featured} content={content} />}
      {list.page === 1 && (
        <EventsSection
          id={partId('events', topic.outline)}
          events={eventsOfTopic(content.events, topic.id)}
          calendar={topicCalendar(content, topic)}
        />
      )}
      {list.page === 1 && (
        <DirectorySections
          content={content}
          outline={topic.outline}
          belongs={({ topics }) => topics.includes(topic.id)}
        />
      )}
      {list.items.length > 0 && (
        <Section
          id={partId('entries', topic.outline)}
          title={featured.length > 0 ? words.lists.furtherEntries : words.lists.entries}
        >
          <EntryList posts={list.items} topics={content.topics} level="h3" />
        </Section>
      )}
      <Pager list={list} pathOf={(number) => topicPath(topic.id, number)} />
      {list.page === 1 && <TopicElsewhere topic={topic} />}
      <PageTools
        title={topic.title}
        path={topic.path}
        file={topic.file}
        lang={site.language}
        feed={feedPath(topic.path)}
      />
    </Frame>
  );
}
