import { hostname, userInfo } from 'node:os';
import { Bucket } from './bucket.ts';
import type { Connection } from './connection.ts';
import type { Context, Outcome } from './context.ts';
import { Lease, type LeaseOptions } from './lease.ts';
import type { Location } from './location.ts';
import { Records } from './records.ts';

export interface RunOptions {
  readonly connection: Connection;
  readonly location: Location;
  readonly dryRun: boolean;
  readonly print: (line: string) => void;
  /** Ends the run early; what was sent stays sent, and the next release may begin at once. */
  readonly signal: AbortSignal;
  /** Milliseconds after which a holder that renews nothing counts as gone. */
  readonly lease?: LeaseOptions['milliseconds'];
}

/** Does something to a bucket while no other release does; a dry run, which changes nothing, waits for nobody. */
export async function run(
  options: RunOptions,
  work: (context: Context) => Promise<Outcome>,
): Promise<Outcome> {
  const { connection, location, dryRun, print } = options;
  const lost = new AbortController();
  const bucket = new Bucket(connection, AbortSignal.any([options.signal, lost.signal]));
  // The lease has a connection of its own, so that it is ended when everything else is stopped.
  const leaseBucket = new Bucket(connection, new AbortController().signal);
  const records = new Records(bucket, location);
  const context = { bucket, records, location, parallel: connection.parallel, dryRun, print };
  try {
    if (dryRun) return await work(context);
    const lease = await Lease.take(leaseBucket, records.leaseKey, holder(), {
      milliseconds: options.lease,
      signal: options.signal,
      onLost: (reason) => lost.abort(reason),
      onUnprotected: () =>
        print(
          'This store does not know conditional writes (If-None-Match): see to it yourself that only one release runs at a time.',
        ),
      onWait: (other, milliseconds) =>
        print(
          `Another release has begun (${other}). Waiting ${milliseconds / 1000} s to see whether it is still running …`,
        ),
    });
    return await work(context).finally(() => lease.end());
  } finally {
    bucket.close();
    leaseBucket.close();
  }
}

/** Who makes this release, for whoever meets it: the run of a workflow, or a user and a machine. */
function holder(): string {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: runId } = process.env;
  if (server && repository && runId) return `${server}/${repository}/actions/runs/${runId}`;
  return `${userInfo().username} on ${hostname()}`;
}
