/** Which events are ahead, and which took place. */
import type { PublicEvent } from '../kinds/event';

/** Those that are ahead, the next one first. */
export const upcoming = (events: readonly PublicEvent[]): PublicEvent[] =>
  events.filter(({ isPast }) => !isPast).reverse();

/** How many events the front page tells of. */
const SHOWN = 3;

/** Those of which the front page tells: the next that are near, or taking place, and not called off. */
export const near = (events: readonly PublicEvent[]): PublicEvent[] =>
  upcoming(events)
    .filter(({ isNear, canceled }) => isNear && !canceled)
    .slice(0, SHOWN);

/** Those of a topic, in their order. */
export const eventsOfTopic = (events: readonly PublicEvent[], topic: string): PublicEvent[] =>
  events.filter(({ topics }) => topics.includes(topic));

/** Those that are over, the latest first. */
export const past = (events: readonly PublicEvent[]): PublicEvent[] => events.filter(({ isPast }) => isPast);
