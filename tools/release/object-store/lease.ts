import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import type { Bucket } from './bucket.ts';
import { ConditionFailed } from './explain.ts';
import { ReleaseError } from './release-error.ts';

const leaseShape = z.strictObject({
  /** Who releases, for people: a run of a workflow, or a user and a machine. */
  holder: z.string(),
  /** RFC 3339. */
  since: z.string(),
  /** Unlike that of any other release. */
  token: z.string(),
  /** Counts renewals. */
  renewals: z.number(),
});

type LeaseRecord = z.infer<typeof leaseShape>;

/** Milliseconds without a renewal after which a holder counts as gone. */
const LEASE = 60_000;
/** How often the lease of another release is read in that time. */
const LOOKS = 10;

/**
 * Keeps two releases from writing into one bucket at a time: a record that is written only where there is none (If-None-Match),
 * and renewed only by its holder (If-Match). A holder that was killed renews nothing; whether it does is seen by asking twice, with
 * no need for clocks that agree.
 */
export class Lease {
  readonly #bucket: Bucket;
  readonly #key: string;
  #record: LeaseRecord;
  #etag = '';
  #timer: NodeJS.Timeout | undefined;
  #renewing: Promise<void> = Promise.resolve();

  private constructor(bucket: Bucket, key: string, record: LeaseRecord) {
    this.#bucket = bucket;
    this.#key = key;
    this.#record = record;
  }

  /**
   * @param onLost is told why this release has to stop
   * @param onWait is told of the holder that is waited for
   * @throws ReleaseError where another release is running
   */
  static async take(bucket: Bucket, key: string, holder: string, options: LeaseOptions): Promise<Lease> {
    const { onLost, milliseconds = LEASE } = options;
    const since = new Date().toISOString();
    const lease = new Lease(bucket, key, { holder, since, token: randomUUID(), renewals: 0 });
    const abandoned = await waitForOther(bucket, key, milliseconds, options);
    try {
      lease.#etag = await bucket.writeRecord(
        key,
        lease.#json,
        abandoned ? { etag: abandoned } : { absent: true },
      );
    } catch (error) {
      if (!(error instanceof ConditionFailed)) throw error;
      const winner = await bucket.readRecord(key, leaseShape);
      throw winner
        ? running(winner.value)
        : new ReleaseError('Another release has just ended. Run the command again.');
    }
    if (!(await lease.#isExclusive())) options.onUnprotected();
    lease.#timer = setInterval(() => lease.#renewSoon(onLost), milliseconds / 4);
    return lease;
  }

  /** Whether the store refuses a second lease: some take a condition and write all the same. */
  async #isExclusive(): Promise<boolean> {
    const second = JSON.stringify({ ...this.#record, renewals: -1 });
    try {
      this.#etag = await this.#bucket.writeRecord(this.#key, second, { absent: true });
      return false;
    } catch (error) {
      if (error instanceof ConditionFailed) return true;
      throw error;
    }
  }

  /** Makes sure that no other release has taken over. @throws ReleaseError where one has */
  async renew(): Promise<void> {
    this.#record = { ...this.#record, renewals: this.#record.renewals + 1 };
    try {
      this.#etag = await this.#bucket.writeRecord(this.#key, this.#json, { etag: this.#etag });
    } catch (error) {
      if (!(error instanceof ConditionFailed)) throw error;
      throw new ReleaseError(
        'Another release has taken over, because this one was not heard of for too long. Run the command again when the other one has ended.',
      );
    }
  }

  /** Lets the next release begin. */
  async end(): Promise<void> {
    clearInterval(this.#timer);
    await this.#renewing;
    await this.renew(); // What is deleted is ours.
    await this.#bucket.remove(this.#key);
  }

  get #json(): string {
    return JSON.stringify(this.#record);
  }

  #renewSoon(onLost: (reason: unknown) => void): void {
    this.#renewing = this.#renewing.then(() => this.renew()).catch(onLost);
  }
}

export interface LeaseOptions {
  /** Ends the waiting. */
  readonly signal: AbortSignal;
  readonly onLost: (reason: unknown) => void;
  readonly onWait: (holder: string, milliseconds: number) => void;
  /** Is told that the store does not keep two releases apart. */
  readonly onUnprotected: () => void;
  readonly milliseconds?: number;
}

const describe = ({ holder, since }: LeaseRecord): string => `${holder}, since ${since}`;

const running = (record: LeaseRecord): ReleaseError =>
  new ReleaseError(
    `Another release is running (${describe(record)}). Run the command again when it has ended.`,
  );

/**
 * Waits until nobody holds the lease, or its holder has renewed nothing for too long.
 *
 * @returns the version of the abandoned lease; undefined where there is none
 * @throws ReleaseError where the holder renews it
 */
async function waitForOther(
  bucket: Bucket,
  key: string,
  milliseconds: number,
  { onWait, signal }: LeaseOptions,
): Promise<string | undefined> {
  const first = await bucket.readRecord(key, leaseShape);
  if (!first) return undefined;
  onWait(describe(first.value), milliseconds);
  for (let look = 0; look < LOOKS; look += 1) {
    await sleep(milliseconds / LOOKS, undefined, { signal });
    const now = await bucket.readRecord(key, leaseShape);
    if (!now) return undefined;
    if (now.etag !== first.etag) throw running(now.value);
  }
  return first.etag;
}
