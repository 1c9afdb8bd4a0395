/** The page of an event as things (https://developers.google.com/search/docs/appearance/structured-data/event). */
import type { Event, Graph, Place, VirtualLocation } from 'schema-dts';
import type { Content } from '../content/types';
import type { PublicEvent } from '../kinds/event';
import { eventCrumbs } from '../listing/crumbs';
import { authorsOf } from '../listing/select';
import { absoluteUrl } from '../urls';
import { graph } from './json-ld';
import { mediaIds, mediaObjects } from './media';
import { person } from './post';
import { breadcrumbs, publisher, publisherId } from './site';

/**
 * Everything that the page of an event is about. What can be heard and seen there once it is over was recorded at it; where nobody wrote
 * down when it was uploaded, it was not before the end.
 */
export async function eventGraph(event: PublicEvent, content: Content): Promise<Graph> {
  const speakers = authorsOf(event, content.authors);
  const url = absoluteUrl(event.path);
  const id = `${url}#event`;
  const recordings = event.isPast ? await mediaObjects(event, event.ends.iso) : [];
  const thing: Event = {
    '@type': 'Event',
    '@id': id,
    url,
    name: event.title,
    ...(event.summary && { description: event.summary }),
    startDate: event.starts.iso,
    endDate: event.ends.iso,
    eventStatus: `https://schema.org/${event.canceled ? 'EventCancelled' : 'EventScheduled'}`,
    eventAttendanceMode: `https://schema.org/${attendance(event)}`,
    location: places(event),
    inLanguage: event.lang,
    organizer: event.host ? { '@type': 'Organization', name: event.host } : { '@id': publisherId() },
    ...(speakers.length > 0 && { performer: speakers.map(person) }),
    ...(recordings.length > 0 && {
      recordedIn: [...mediaIds(event, 'audio'), ...mediaIds(event, 'video')],
    }),
    ...(event.image && { image: absoluteUrl(event.image.src) }),
  };
  return graph(
    thing,
    ...recordings.map((recording) => ({ ...recording, recordedAt: { '@id': id } })),
    breadcrumbs(eventCrumbs(), event),
    publisher(),
  );
}

function attendance({ venue, online }: PublicEvent) {
  if (venue && online) return 'MixedEventAttendanceMode';
  return venue ? 'OfflineEventAttendanceMode' : 'OnlineEventAttendanceMode';
}

/** A venue is a place; online is where people register, or else the page itself. */
function places({ venue, online, registration, path }: PublicEvent): (Place | VirtualLocation)[] {
  const { name, address } = venue ?? {};
  return [
    ...(name ? [{ '@type': 'Place' as const, name, address: address ?? name }] : []),
    ...(online ? [{ '@type': 'VirtualLocation' as const, url: absoluteUrl(registration ?? path) }] : []),
  ];
}
