import { createHash } from 'node:crypto';

/** The namespace of podcast:guid (Podcasting 2.0): a UUID that is the same wherever it is made. */
const NAMESPACE = 'ead4c236bf5858c6a2c6a6b28d128cb6';

/**
 * The permanent id of a podcast: UUID version 5 (RFC 9562) of its feed's address without scheme and trailing slashes.
 *
 * @param feedUrl absolute address of the feed
 */
export function podcastGuid(feedUrl: string): string {
  const name = feedUrl.replace(/^[a-z]+:\/\//i, '').replace(/\/+$/, '');
  const bytes = createHash('sha1')
    .update(Buffer.from(NAMESPACE, 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
