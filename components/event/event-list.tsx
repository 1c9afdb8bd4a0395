import type { Topic } from '@/lib/content/types';
import type { PublicEvent } from '@/lib/kinds/event';
import { EventEntry } from './event-entry';

/** Events set like an index, in the order in which they are given; what else is given is told to each entry. */
export function EventList({
  events,
  ...entry
}: {
  events: readonly PublicEvent[];
  topics?: readonly Topic[];
  level?: 'h2' | 'h3';
  isBrief?: boolean;
}) {
  return (
    <ul className="entries">
      {events.map((event) => (
        <li key={event.path}>
          <EventEntry event={event} {...entry} />
        </li>
      ))}
    </ul>
  );
}
