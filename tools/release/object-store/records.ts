import type { Bucket, Listed } from './bucket.ts';
import type { Location } from './location.ts';
import {
  keptName,
  type Manifest,
  manifestJson,
  manifestShape,
  type Pending,
  pendingJson,
  pendingShape,
  type ReleaseRecord,
  type State,
  stateShape,
} from './manifest.ts';

/** What releases write down about themselves in the bucket, below `.gazette/`. */
export class Records {
  readonly #bucket: Bucket;
  readonly #at: Location['records'];
  #stateVersion: string | undefined;

  constructor(bucket: Bucket, { records }: Location) {
    this.#bucket = bucket;
    this.#at = records;
  }

  get leaseKey(): string {
    return `${this.#at}lease.json`;
  }

  /** Undefined before the first release. */
  async state(): Promise<State | undefined> {
    const found = await this.#bucket.readRecord(`${this.#at}state.json`, stateShape);
    this.#stateVersion = found?.etag;
    return found?.value;
  }

  /** Writes the state, if nobody else has since it was read. @throws ConditionFailed where somebody has */
  async writeState(state: State): Promise<void> {
    const condition =
      this.#stateVersion === undefined ? { absent: true as const } : { etag: this.#stateVersion };
    this.#stateVersion = await this.#bucket.writeRecord(
      `${this.#at}state.json`,
      JSON.stringify(state),
      condition,
    );
  }

  /** The manifest of a release; undefined where it is not kept. */
  async manifest(id: string): Promise<Manifest | undefined> {
    return (await this.#bucket.readRecord(this.#manifestKey(id), manifestShape))?.value;
  }

  /** The manifests of releases, of those that are kept. */
  async manifests(releases: readonly ReleaseRecord[]): Promise<Manifest[]> {
    const found = await Promise.all(releases.map(({ id }) => this.manifest(id)));
    return found.filter((manifest) => manifest !== undefined);
  }

  async writeManifest(id: string, manifest: Manifest): Promise<void> {
    await this.#bucket.writeRecord(this.#manifestKey(id), manifestJson(manifest));
  }

  removeManifest(id: string): Promise<void> {
    return this.#bucket.remove(this.#manifestKey(id));
  }

  /** What an interrupted release was about to send. */
  async pending(): Promise<Pending | undefined> {
    return (await this.#bucket.readRecord(`${this.#at}pending.json`, pendingShape))?.value;
  }

  async writePending(pending: Pending): Promise<void> {
    await this.#bucket.writeRecord(`${this.#at}pending.json`, pendingJson(pending));
  }

  removePending(): Promise<void> {
    return this.#bucket.remove(`${this.#at}pending.json`);
  }

  /** Names of objects that are kept for going back (`keptName`). */
  kept(): Promise<Map<string, Listed>> {
    return this.#bucket.list(`${this.#at}kept/`);
  }

  keptKey(name: string): string {
    return `${this.#at}kept/${name}`;
  }

  #manifestKey(id: string): string {
    return `${this.#at}manifests/${id}.json`;
  }
}

/** Names of what has to be kept so that each of these releases can be served again. */
export const keptNames = (manifests: readonly Manifest[]): Set<string> =>
  new Set(manifests.flatMap((manifest) => [...manifest.values()].map(keptName)));
