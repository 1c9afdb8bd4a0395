import { isImmutable } from '../../publish/policy.ts';
import { KEPT_MILLISECONDS, KEPT_RELEASES } from '../retention.ts';
import { announce, carryOut } from './carry-out.ts';
import type { Context, Outcome } from './context.ts';
import type { Manifest, ReleaseRecord, State } from './manifest.ts';
import { VERSION_FILE } from './plan.ts';
import { type SiteObject, textObject } from './read-site.ts';
import { lookAt, plan } from './transition.ts';

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
  const kept = await context.records.manifests(releases.slice(0, -1));
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
