import { Section } from '@/components/site/section';
import type { Calendar } from '@/lib/calendar/calendars';
import { past, upcoming } from '@/lib/events/lists';
import type { PublicEvent } from '@/lib/kinds/event';
import { site } from '@/lib/site';
import { eventsPath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';
import { EventList } from './event-list';

/** How many events a page about something else shows. */
const SHOWN = 5;

/** The events of a topic or an author on its page: those that are ahead, then the latest. Nothing where there are none. */
export function EventsSection({
  id,
  events,
  calendar,
}: {
  id: string;
  events: readonly PublicEvent[];
  /** Where programs subscribe to them. */
  calendar?: Calendar;
}) {
  if (events.length === 0) return null;
  const words = wordsOf(site.language).events;
  return (
    <Section id={id} title={words.title} href={eventsPath()} more={words.all}>
      <EventList events={[...upcoming(events), ...past(events)].slice(0, SHOWN)} />
      {calendar && (
        <p className="more">
          <a href={calendar.path}>{words.subscribe}</a>
        </p>
      )}
    </Section>
  );
}
