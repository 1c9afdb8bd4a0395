import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';

/** An object as s3rver's controllers take it. */
interface StoredObject {
  readonly bucket: string;
  readonly key: string;
  readonly content: Readable | null;
  readonly metadata: Readonly<Record<string, string>>;
  readonly size: number;
  readonly lastModifiedDate: Date;
}

interface Held {
  readonly bytes: Buffer;
  readonly metadata: Readonly<Record<string, string>>;
}

/**
 * Where s3rver keeps its objects in the tests. Its own store writes files in place, so that a reader meets half of one and a broken
 * upload leaves an empty one. In S3 a write is whole or has not been, as it is here.
 */
export class MemoryStore {
  readonly #buckets = new Map<string, Map<string, Held>>();

  /** Replaces an object, once all of its bytes are there. */
  async putObject({ bucket, key, content, metadata }: StoredObject): Promise<{ size: number; md5: string }> {
    const chunks: Buffer[] = [];
    for await (const chunk of content ?? []) chunks.push(Buffer.from(chunk));
    const bytes = Buffer.concat(chunks);
    const md5 = createHash('md5').update(bytes).digest('hex');
    this.#hold(bucket, key, bytes, { ...metadata, etag: `"${md5}"`, 'content-length': String(bytes.length) });
    return { size: bytes.length, md5 };
  }

  async copyObject(fromBucket: string, fromKey: string, bucket: string, key: string) {
    const held = this.#buckets.get(fromBucket)?.get(fromKey);
    if (!held) throw new Error(`There is no ${fromKey}.`);
    return this.#hold(bucket, key, held.bytes, held.metadata);
  }

  async getObject(bucket: string, key: string): Promise<StoredObject | null> {
    const held = this.#buckets.get(bucket)?.get(key);
    return held ? stored(bucket, key, held, Readable.from([held.bytes])) : null;
  }

  async existsObject(bucket: string, key: string): Promise<boolean> {
    return this.#buckets.get(bucket)?.has(key) ?? false;
  }

  async deleteObject(bucket: string, key: string): Promise<void> {
    this.#buckets.get(bucket)?.delete(key);
  }

  /** Objects in order of their keys, from the one after `after` on. */
  page(bucket: string, prefix: string, after: string, most: number) {
    const found = [...(this.#buckets.get(bucket) ?? [])]
      .filter(([key]) => key.startsWith(prefix) && key > after)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, { bytes, metadata }]) => ({ key, etag: metadata.etag ?? '', size: bytes.length }));
    return { objects: found.slice(0, most), isTruncated: found.length > most };
  }

  async putBucket(bucket: string): Promise<void> {
    if (!this.#buckets.has(bucket)) this.#buckets.set(bucket, new Map());
  }

  async getBucket(bucket: string) {
    return this.#buckets.has(bucket) ? { name: bucket, creationDate: new Date(0) } : null;
  }

  /** A bucket here has no rules for other origins, and is no web site. */
  async getSubresource(): Promise<null> {
    return null;
  }

  #hold(bucket: string, key: string, bytes: Buffer, metadata: Held['metadata']): Held['metadata'] {
    const dated = { ...metadata, 'last-modified': new Date().toUTCString() };
    this.#buckets.get(bucket)?.set(key, { bytes, metadata: dated });
    return dated;
  }
}

const stored = (
  bucket: string,
  key: string,
  { metadata, bytes }: Held,
  content: Readable | null,
): StoredObject => ({
  bucket,
  key,
  content,
  metadata,
  size: bytes.length,
  lastModifiedDate: new Date(metadata['last-modified'] ?? 0),
});
