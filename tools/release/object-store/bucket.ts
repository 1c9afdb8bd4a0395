import { setMaxListeners } from 'node:events';
import { createReadStream, type ReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import type * as z from 'zod';
import { absentOr } from './absent-or.ts';
import { withAttempts } from './attempts.ts';
import { type Connection, connect } from './connection.ts';
import { ConditionFailed, explain } from './explain.ts';
import type { ObjectHeaders } from './object-headers.ts';
import type { SiteObject } from './read-site.ts';

/** Up to this many bytes a file is read whole; larger ones are streamed. */
const WHOLE = 4 * 1024 * 1024;

/** An object as a listing names it. */
export interface Listed {
  /** Without quotes. */
  readonly etag: string;
  readonly size: number;
}

/** A write that happens only if the object is as expected: not there, or this version. */
export type Condition = { readonly absent: true } | { readonly etag: string };

/** A bucket, by the few requests that a release makes. Each is repeated where it fails for a reason that passes. */
export class Bucket {
  readonly #client: S3Client;
  readonly #connection: Connection;
  readonly #signal: AbortSignal;

  constructor(connection: Connection, signal: AbortSignal) {
    this.#connection = connection;
    this.#signal = signal;
    setMaxListeners(0, signal); // Each request listens to it.
    this.#client = connect(connection);
  }

  /** Every object whose key begins with `prefix`, by the rest of its key. */
  async list(prefix: string): Promise<Map<string, Listed>> {
    const found = new Map<string, Listed>();
    let token: string | undefined;
    do {
      const input = { Bucket: this.#connection.bucket, Prefix: prefix, ContinuationToken: token };
      const page = await this.#ask(prefix, () =>
        this.#client.send(new ListObjectsV2Command(input), this.#options),
      );
      for (const { Key = '', ETag = '', Size = 0 } of page.Contents ?? []) {
        found.set(Key.slice(prefix.length), { etag: bare(ETag), size: Size });
      }
      token = page.IsTruncated ? page.NextContinuationToken : undefined;
    } while (token !== undefined);
    return found;
  }

  /** The user metadata of an object; undefined where there is none. */
  async metadata(key: string): Promise<Readonly<Record<string, string>> | undefined> {
    const input = { Bucket: this.#connection.bucket, Key: key };
    const found = await this.#ask(key, () =>
      absentOr(this.#client.send(new HeadObjectCommand(input), this.#options)),
    );
    return found && (found.Metadata ?? {});
  }

  /** Sends an object with its hashes. @returns what the store calls this version, without quotes */
  async upload(key: string, { source, headers, entry }: SiteObject): Promise<string> {
    const metadata = { ...headers.metadata, sha256: entry.sha256, headers: entry.headers };
    const md5 = Buffer.from(entry.etag, 'hex').toString('base64');
    const body = () => ('text' in source ? Promise.resolve(source.text) : fileBody(source.file, entry.size));
    return this.#put(key, body, { ...headers, metadata }, { ContentLength: entry.size, ContentMD5: md5 });
  }

  /**
   * Writes one of the release's own records.
   *
   * @returns its version
   * @throws ConditionFailed where the condition does not hold
   */
  async writeRecord(key: string, json: string, condition?: Condition): Promise<string> {
    const headers = { contentType: 'application/json', cacheControl: 'no-store', metadata: {} };
    try {
      return await this.#put(key, () => Promise.resolve(json), headers, conditionHeaders(condition));
    } catch (error) {
      // Of an attempt whose answer was lost the second one finds its own record.
      const found = error instanceof ConditionFailed ? await this.#read(key) : undefined;
      if (found?.text === json) return found.etag;
      throw error;
    }
  }

  /** A record and its version; undefined where there is none. @throws ZodError where it has another shape */
  async readRecord<S extends z.ZodType>(
    key: string,
    shape: S,
  ): Promise<{ value: z.output<S>; etag: string } | undefined> {
    const found = await this.#read(key);
    return found && { value: shape.parse(JSON.parse(found.text)), etag: found.etag };
  }

  /** Copies an object with its headers, within the store. @returns the version of the copy */
  async copy(from: string, to: string): Promise<string> {
    const source = `${this.#connection.bucket}/${from}`.split('/').map(encodeURIComponent).join('/');
    const input = { Bucket: this.#connection.bucket, Key: to, CopySource: source };
    const done = await this.#ask(from, () => this.#client.send(new CopyObjectCommand(input), this.#options));
    return bare(done.CopyObjectResult?.ETag ?? '');
  }

  /** Deletes an object; one that is not there is no error. */
  async remove(key: string): Promise<void> {
    const input = { Bucket: this.#connection.bucket, Key: key };
    await this.#ask(key, () => this.#client.send(new DeleteObjectCommand(input), this.#options));
  }

  /** Ends all connections. */
  close(): void {
    this.#client.destroy();
  }

  #read(key: string): Promise<{ text: string; etag: string } | undefined> {
    const input = { Bucket: this.#connection.bucket, Key: key };
    return this.#ask(key, async () => {
      const found = await absentOr(this.#client.send(new GetObjectCommand(input), this.#options));
      return found?.Body && { text: await found.Body.transformToString(), etag: bare(found.ETag ?? '') };
    });
  }

  async #put(
    key: string,
    body: () => Promise<string | Buffer | ReadStream>,
    headers: ObjectHeaders,
    more: Readonly<Record<string, string | number>>,
  ): Promise<string> {
    const done = await this.#ask(key, async () => {
      const input = {
        Bucket: this.#connection.bucket,
        Key: key,
        Body: await body(),
        ContentType: headers.contentType,
        CacheControl: headers.cacheControl,
        Metadata: { ...headers.metadata },
        ...more,
      };
      return this.#client.send(new PutObjectCommand(input), this.#options);
    });
    return bare(done.ETag ?? '');
  }

  get #options(): { abortSignal: AbortSignal } {
    return { abortSignal: this.#signal };
  }

  async #ask<T>(key: string, request: () => Promise<T>): Promise<T> {
    try {
      return await withAttempts(request, this.#signal, this.#connection.firstWait);
    } catch (error) {
      throw this.#signal.aborted ? this.#signal.reason : explain(error, { ...this.#connection, key });
    }
  }
}

const bare = (etag: string): string => etag.replaceAll('"', '');

const conditionHeaders = (condition: Condition | undefined): Readonly<Record<string, string>> => {
  if (!condition) return {};
  return 'etag' in condition ? { IfMatch: `"${condition.etag}"` } : { IfNoneMatch: '*' };
};

async function fileBody(file: string, size: number): Promise<Buffer | ReadStream> {
  return size <= WHOLE ? readFile(file) : createReadStream(file);
}
