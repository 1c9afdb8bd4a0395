import type { Bucket } from './bucket.ts';
import type { Location } from './location.ts';
import type { Records } from './records.ts';

/** Where and how a release is made. */
export interface Context {
  readonly bucket: Bucket;
  readonly records: Records;
  readonly location: Location;
  /** Requests at a time. */
  readonly parallel: number;
  /** Only says what would happen. */
  readonly dryRun: boolean;
  readonly print: (line: string) => void;
}

export interface Outcome {
  /** The release that is served now, or would be. */
  readonly id: string;
  /** Paths that were sent and deleted, for a CDN that has to be told. */
  readonly changed: readonly string[];
}
