/** The calendars that programs subscribe to. */
import type { Content, Topic } from '../content/types';
import { eventsOfTopic } from '../events/lists';
import type { PublicEvent } from '../kinds/event';
import { listTitle } from '../listing/list-title';
import { site } from '../site';
import { calendarPath, topicCalendarPath } from '../urls';

export interface Calendar {
  /** What programs call it. */
  readonly name: string;
  /** Root-relative. */
  readonly path: string;
  readonly events: readonly PublicEvent[];
}

/** All events. */
export const siteCalendar = ({ events }: Content): Calendar => ({
  name: `${site.name}: ${listTitle('event')}`,
  path: calendarPath(),
  events: events.filter(isPublic),
});

/** The events of a topic; `undefined` where it has none. */
export function topicCalendar(content: Content, { id, title }: Topic): Calendar | undefined {
  const events = eventsOfTopic(content.events, id).filter(isPublic);
  return events.length === 0
    ? undefined
    : { name: `${site.name}: ${title}`, path: topicCalendarPath(id), events };
}

const isPublic = ({ preview }: PublicEvent): boolean => preview === undefined;
