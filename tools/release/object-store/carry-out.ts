import type { Context } from './context.ts';
import { inParallel } from './in-parallel.ts';
import { type Entry, keptName, type Manifest, type ReleaseRecord, type State } from './manifest.ts';
import { inWaves } from './plan.ts';
import { count, megabytes, Progress } from './progress.ts';
import { keptNames } from './records.ts';
import type { Situation, Transition } from './transition.ts';

/** Where a transition leads. */
export interface Target {
  readonly id: string;
  /** Puts one object in its place. @returns its version */
  readonly send: (path: string) => Promise<string>;
  readonly state: State;
}

/**
 * Makes the bucket hold what a transition wants, in an order in which each page finds what it refers to at every moment. Interrupted
 * anywhere, it leaves records from which the next run goes on.
 */
export async function carryOut(
  context: Context,
  situation: Situation,
  transition: Transition,
  target: Target,
): Promise<void> {
  if (context.dryRun) return;
  const { bucket, records, location, parallel } = context;
  const { wanted, send, remove, setAside } = transition;
  const leftovers = [
    ...new Set([
      ...remove,
      ...(situation.pending?.leftovers ?? []),
      ...(situation.pending?.files.keys() ?? []),
    ]),
  ];
  await records.writePending({
    release: target.id,
    files: wanted,
    leftovers: leftovers.filter((path) => !wanted.has(path)),
  });
  await inParallel(setAside, parallel, async ({ path, entry }) => {
    await bucket.copy(`${location.prefix}${path}`, records.keptKey(keptName(entry)));
  });
  const arrived = new Map<string, string>();
  const size = (path: string) => wanted.get(path)?.size ?? 0;
  const progress = new Progress(
    { objects: send.length, bytes: send.reduce((sum, path) => sum + size(path), 0) },
    context.print,
  );
  for (const wave of inWaves(send, situation.listed)) {
    await inParallel(wave, parallel, async (path) => {
      arrived.set(path, await target.send(path));
      progress.add(size(path));
    });
  }
  await records.writeManifest(target.id, withVersions(wanted, arrived, situation));
  await records.writeState(target.state);
  await inParallel(remove, parallel, (path) => bucket.remove(`${location.prefix}${path}`));
  await forget(
    context,
    target.state.releases,
    situation,
    setAside.map(({ entry }) => keptName(entry)),
  );
  await records.removePending();
}

/** The manifest with the versions that the store has given to its objects. */
function withVersions(
  wanted: Manifest,
  arrived: ReadonlyMap<string, string>,
  { listed }: Situation,
): Manifest {
  const version = (path: string, { etag }: Entry) => arrived.get(path) ?? listed.get(path)?.etag ?? etag;
  return new Map([...wanted].map(([path, entry]) => [path, { ...entry, etag: version(path, entry) }]));
}

/** Deletes what no kept release needs: bytes that were kept for going back, and manifests. */
async function forget(
  { bucket, records, parallel }: Context,
  releases: readonly ReleaseRecord[],
  { state, kept }: Situation,
  added: readonly string[],
): Promise<void> {
  const ids = new Set(releases.map(({ id }) => id));
  const needed = keptNames(await records.manifests(releases));
  const names = [...new Set([...kept.keys(), ...added])].filter((name) => !needed.has(name));
  await inParallel(names, parallel, (name) => bucket.remove(records.keptKey(name)));
  for (const { id } of state?.releases ?? []) if (!ids.has(id)) await records.removeManifest(id);
}

/** Says what is about to happen; for a dry run, all of it. */
export function announce(
  { print, dryRun }: Context,
  id: string,
  transition: Transition,
  bytes: number,
): void {
  const { wanted, send, remove } = transition;
  print(
    `Release ${id}: ${count(wanted.size)} objects; ${count(send.length)} to send (${megabytes(bytes)} MB), ${count(wanted.size - send.length)} unchanged, ${count(remove.length)} to delete.`,
  );
  if (!dryRun) return;
  for (const path of send) print(`  send    ${path}`);
  for (const path of remove) print(`  delete  ${path}`);
  print('Nothing was changed (--dry-run).');
}
