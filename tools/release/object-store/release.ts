import { isImmutable } from '../../publish/policy.ts';
import { KEPT_MILLISECONDS, KEPT_RELEASES } from '../retention.ts';
import type { Bucket } from './bucket.ts';
import { inParallel } from './in-parallel.ts';
import type { Location } from './location.ts';
import { type Entry, keptName, type Manifest, type ReleaseRecord, type State } from './manifest.ts';
import { inWaves, VERSION_FILE } from './plan.ts';
import { count, megabytes, Progress } from './progress.ts';
import { type SiteObject, textObject } from './read-site.ts';
import { keptNames, type Records } from './records.ts';
import { ReleaseError } from './release-error.ts';
import { lookAt, plan, type Situation, type Transition } from './transition.ts';

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

/** What a release is made of. */
export interface NewRelease extends ReleaseRecord {
  /** As `readSite` gives them. */
  readonly objects: ReadonlyMap<string, SiteObject>;
  /** Whether a CDN is told of every change. */
  readonly invalidated: boolean;
}

/** Brings a built site into the bucket. Where an earlier run was interrupted, only the rest is sent. */
export async function release(
  context: Context,
  { objects: site, invalidated, ...record }: NewRelease,
): Promise<Outcome> {
  const situation = await lookAt(context.bucket, context.records, context.location);
  const { id, revision, released } = record;
  const version = `${JSON.stringify({ release: id, revision, released })}\n`;
  const objects = new Map([...site, [VERSION_FILE, await textObject(VERSION_FILE, version, invalidated)]]);
  const wanted: Manifest = new Map([...objects].map(([path, { entry }]) => [path, entry]));
  // Nothing goes back to a release that was taken back, so it makes room first.
  const earlier = (situation.state?.releases ?? []).filter(({ takenBack }) => !takenBack);
  const releases = [...earlier, record].slice(-KEPT_RELEASES);
  const kept = await keptManifests(context.records, releases.slice(0, -1));
  const hashed = hashedFiles(situation.state, wanted, kept, Date.parse(released));
  const transition = await plan(
    context.bucket,
    context.location,
    situation,
    wanted,
    new Set(Object.keys(hashed)),
    context.parallel,
  );
  const isSame = transition.send.every((path) => path === VERSION_FILE) && transition.remove.length === 0;
  if (situation.state && !situation.pending && isSame) {
    context.print(`Nothing has changed: release ${situation.state.current} is what you have built.`);
    return { id: situation.state.current, changed: [] };
  }
  const bytes = (path: string) => objects.get(path)?.entry.size ?? 0;
  announce(
    context,
    id,
    transition,
    transition.send.reduce((sum, path) => sum + bytes(path), 0),
  );
  const send = async (path: string): Promise<string> => {
    const object = objects.get(path);
    if (!object) throw new Error(`${path} is not part of the site.`);
    return context.bucket.upload(`${context.location.prefix}${path}`, object);
  };
  await carryOut(context, situation, transition, { id, send, state: { current: id, releases, hashed } });
  return { id, changed: [...transition.send, ...transition.remove] };
}

/**
 * Makes the release before the current one current again, or completes the current one where a later release was interrupted. Nothing is
 * sent from this machine: the store copies what it has kept.
 *
 * @throws ReleaseError where there is none, or where something of it is missing; nothing has been changed then
 */
export async function rollback(context: Context): Promise<Outcome> {
  const situation = await lookAt(context.bucket, context.records, context.location);
  const { state, pending } = situation;
  if (!state)
    throw new ReleaseError('There is no release in the bucket yet, so there is none to go back to.');
  const at = state.releases.findIndex(({ id }) => id === state.current);
  // Of a rollback that was interrupted the release is known already: it is continued.
  const isInterrupted =
    pending !== undefined && !state.releases.some((known) => known.id === pending.release);
  const id = isInterrupted
    ? state.current
    : state.releases.slice(0, at).findLast(({ takenBack }) => !takenBack)?.id;
  const wanted = id === undefined ? undefined : await context.records.manifest(id);
  if (id === undefined || !wanted) throw new ReleaseError(`There is no release before ${state.current}.`);
  const transition = await plan(
    context.bucket,
    context.location,
    situation,
    wanted,
    new Set(Object.keys(state.hashed)),
    context.parallel,
  );
  const source = (path: string): string | undefined => {
    const entry = wanted.get(path);
    return entry && situation.kept.has(keptName(entry))
      ? context.records.keptKey(keptName(entry))
      : undefined;
  };
  const missing = transition.send.filter((path) => source(path) === undefined);
  if (missing.length > 0) {
    throw new ReleaseError(
      `Release ${id} cannot be served again, because objects of it are no longer in the bucket:\n${missing.map((path) => `  ${path}`).join('\n')}\nBuild the commit that it was made from and release that. Nothing was changed.`,
    );
  }
  announce(
    context,
    id,
    transition,
    transition.send.reduce((sum, path) => sum + (wanted.get(path)?.size ?? 0), 0),
  );
  const send = (path: string) => context.bucket.copy(source(path) ?? '', `${context.location.prefix}${path}`);
  const releases = state.releases.map((other) =>
    other.id === state.current && !isInterrupted ? { ...other, takenBack: true as const } : other,
  );
  await carryOut(context, situation, transition, { id, send, state: { ...state, current: id, releases } });
  return { id, changed: [...transition.send, ...transition.remove] };
}

interface Target {
  readonly id: string;
  /** Puts one object in its place. @returns its version */
  readonly send: (path: string) => Promise<string>;
  readonly state: State;
}

async function carryOut(
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
  const needed = keptNames(await keptManifests(records, releases));
  const names = [...new Set([...kept.keys(), ...added])].filter((name) => !needed.has(name));
  await inParallel(names, parallel, (name) => bucket.remove(records.keptKey(name)));
  for (const { id } of state?.releases ?? []) if (!ids.has(id)) await records.removeManifest(id);
}

async function keptManifests(records: Records, releases: readonly ReleaseRecord[]): Promise<Manifest[]> {
  const found = await Promise.all(releases.map(({ id }) => records.manifest(id)));
  return found.filter((manifest) => manifest !== undefined);
}

/** Hashed files that stay in the bucket, each with the time of the last release that had it. */
function hashedFiles(
  state: State | undefined,
  wanted: Manifest,
  kept: readonly Manifest[],
  now: number,
): State['hashed'] {
  const isNeeded = (path: string, time: string) =>
    now - Date.parse(time) <= KEPT_MILLISECONDS || kept.some((manifest) => manifest.has(path));
  const earlier = Object.entries(state?.hashed ?? {}).filter(([path, time]) => isNeeded(path, time));
  const own = [...wanted.keys()].filter((path) => isImmutable(`/${path}`));
  return Object.fromEntries([...earlier, ...own.map((path) => [path, new Date(now).toISOString()] as const)]);
}

function announce({ print, dryRun }: Context, id: string, transition: Transition, bytes: number): void {
  const { wanted, send, remove } = transition;
  print(
    `Release ${id}: ${count(wanted.size)} objects; ${count(send.length)} to send (${megabytes(bytes)} MB), ${count(wanted.size - send.length)} unchanged, ${count(remove.length)} to delete.`,
  );
  if (!dryRun) return;
  for (const path of send) print(`  send    ${path}`);
  for (const path of remove) print(`  delete  ${path}`);
  print('Nothing was changed (--dry-run).');
}
