import { v5 } from 'uuid';

/** The namespace that Podcasting 2.0 set for podcasts. */
const NAMESPACE = 'ead4c236-bf58-58c6-a2c6-a6b28d128cb6';

/**
 * The id of a podcast that never got one: a UUID v5 (RFC 9562) of its feed's address without scheme and slashes at the end,
 * as `podcast:guid` demands.
 */
export const podcastGuid = (feedUrl: string): string =>
  v5(feedUrl.replace(/^[a-z]+:\/\//i, '').replace(/\/+$/, ''), NAMESPACE);
