import { createHash } from 'node:crypto';

/** The namespace that Podcasting 2.0 set for podcasts. */
const NAMESPACE = 'ead4c236bf5858c6a2c6a6b28d128cb6';

/**
 * The id of a podcast that never got one: a UUID v5 (RFC 9562) of its feed's address without scheme and slashes at the end,
 * as `podcast:guid` demands.
 */
export function podcastGuid(feedUrl: string): string {
  const name = feedUrl.replace(/^[a-z]+:\/\//i, '').replace(/\/+$/, '');
  const hash = createHash('sha1').update(Buffer.from(NAMESPACE, 'hex')).update(name).digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
