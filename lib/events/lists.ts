/** Which events are ahead, and which took place. */
import type { PublicEvent } from '../kinds/event';

/** Those that are ahead, the next one first. */
export const upcoming = (events: readonly PublicEvent[]): PublicEvent[] =>
  events.filter(({ isPast }) => !isPast).reverse();

/** Those of a topic, in their order. */
export const eventsOfTopic = (events: readonly PublicEvent[], topic: string): PublicEvent[] =>
  events.filter(({ topics }) => topics.includes(topic));

/** Those that are over, the latest first. */
export const past = (events: readonly PublicEvent[]): PublicEvent[] => events.filter(({ isPast }) => isPast);
