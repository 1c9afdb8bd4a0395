/** Which events are ahead, and which took place. */
import type { PublicEvent } from '../kinds/event';

/** Those that are ahead, the next one first. */
export const upcoming = (events: readonly PublicEvent[]): PublicEvent[] =>
  events.filter(({ isPast }) => !isPast).reverse();

/** Those of which the front page tells: near, or taking place, and not called off. */
export const near = (events: readonly PublicEvent[]): PublicEvent[] =>
  upcoming(events).filter(({ isNear, canceled }) => isNear && !canceled);

/** Those of a topic, in their order. */
export const eventsOfTopic = (events: readonly PublicEvent[], topic: string): PublicEvent[] =>
  events.filter(({ topics }) => topics.includes(topic));

/** Those that are over, the latest first. */
export const past = (events: readonly PublicEvent[]): PublicEvent[] => events.filter(({ isPast }) => isPast);
