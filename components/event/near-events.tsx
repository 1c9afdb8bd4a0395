import { Section } from '@/components/site/section';
import { near } from '@/lib/events/lists';
import type { PublicEvent } from '@/lib/kinds/event';
import { site } from '@/lib/site';
import { eventsPath } from '@/lib/urls';
import { wordsOf } from '@/lib/words';
import { EventList } from './event-list';

/** The next events on the front page: when, what and where. Nothing where none is near. */
export function NearEvents({ events }: { events: readonly PublicEvent[] }) {
  const shown = near(events);
  if (shown.length === 0) return null;
  const words = wordsOf(site.language).events;
  return (
    <Section id="events" title={words.title} href={eventsPath()} more={words.all}>
      <EventList events={shown} isBrief />
    </Section>
  );
}
