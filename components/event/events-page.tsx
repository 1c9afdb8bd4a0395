import { notFound } from 'next/navigation';
import { Fragment } from 'react';
import { Frame } from '@/components/site/frame';
import { PageHead } from '@/components/site/page-head';
import { Pager } from '@/components/site/pager';
import { Section } from '@/components/site/section';
import { topicCalendar } from '@/lib/calendar/calendars';
import type { Content } from '@/lib/content/types';
import { eventsOfTopic, past, upcoming } from '@/lib/events/lists';
import type { PublicEvent } from '@/lib/kinds/event';
import { homeCrumb } from '@/lib/listing/crumbs';
import { pageOf } from '@/lib/listing/paging';
import { site } from '@/lib/site';
import { listGraph } from '@/lib/structured-data/lists';
import { calendarPath, eventsPath } from '@/lib/urls';
import { counted, wordsOf } from '@/lib/words';
import { EventList } from './event-list';

/** Events that are ahead, and those that took place, a page at a time. */
export function EventsPage({ content, page }: { content: Content; page: string }) {
  const list = pageOf(past(content.events), page, site.postsPerPage) ?? notFound();
  const ahead = list.page === 1 ? upcoming(content.events) : [];
  const calendars = calendarsOf(ahead, content);
  const words = wordsOf(site.language);
  const crumbs = [homeCrumb()];
  const number = list.pages > 1 ? [words.lists.pageOf(list.page, list.pages)] : [];
  return (
    <Frame
      path={eventsPath(list.page)}
      crumbs={crumbs}
      structuredData={listGraph({
        title: words.events.title,
        path: eventsPath(list.page),
        crumbs,
        posts: [...ahead, ...list.items],
      })}
    >
      <PageHead
        kind={words.lists.index}
        facts={[counted(words.events.counted, content.events.length, site.language), ...number]}
        title={words.events.title}
      />
      {list.page === 1 && (
        <Section id="upcoming" title={words.events.upcoming}>
          {ahead.length > 0 ? (
            <EventList events={ahead} topics={content.topics} />
          ) : (
            <p>{words.events.none}</p>
          )}
          <p className="more">
            <a href={calendarPath()}>{words.events.subscribe}</a>
            {calendars.map(({ topic, path }) => (
              <Fragment key={path}>
                {' · '}
                <a href={path}>{words.events.subscribeTo(topic.title)}</a>
              </Fragment>
            ))}
          </p>
        </Section>
      )}
      {list.items.length > 0 && (
        <Section id="past" title={words.events.past}>
          <EventList events={list.items} topics={content.topics} />
        </Section>
      )}
      <Pager list={list} pathOf={eventsPath} />
    </Frame>
  );
}

/** The calendars of the topics of events, each once, by the names of the topics. */
const calendarsOf = (events: readonly PublicEvent[], content: Content) =>
  content.topics
    .filter(({ id }) => eventsOfTopic(events, id).length > 0)
    .flatMap((topic) => {
      const calendar = topicCalendar(content, topic);
      return calendar ? [{ topic, path: calendar.path }] : [];
    });
