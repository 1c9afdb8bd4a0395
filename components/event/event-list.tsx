import type { Topic } from '@/lib/content/types';
import type { PublicEvent } from '@/lib/kinds/event';
import { EventEntry } from './event-entry';

/** Events set like an index, in the order in which they are given. @param topics the site's, where entries name theirs */
export function EventList({
  events,
  topics,
  level,
}: {
  events: readonly PublicEvent[];
  topics?: readonly Topic[];
  level?: 'h2' | 'h3';
}) {
  return (
    <ul className="entries">
      {events.map((event) => (
        <li key={event.path}>
          <EventEntry event={event} topics={topics} level={level} />
        </li>
      ))}
    </ul>
  );
}
