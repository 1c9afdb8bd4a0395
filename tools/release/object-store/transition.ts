import { isImmutable } from '../../publish/policy.ts';
import type { Bucket, Listed } from './bucket.ts';
import { inParallel } from './in-parallel.ts';
import type { Location } from './location.ts';
import { type Entry, keptName, type Manifest, type Pending, type State } from './manifest.ts';
import { compare } from './plan.ts';
import type { Records } from './records.ts';

/** What a bucket holds, as far as its records and one listing tell. */
export interface Situation {
  readonly state: State | undefined;
  /** The manifest of the current release; empty before the first one. */
  readonly current: Manifest;
  /** What an interrupted release was about to send. */
  readonly pending: Pending | undefined;
  readonly listed: ReadonlyMap<string, Listed>;
  readonly kept: ReadonlyMap<string, Listed>;
}

export async function lookAt(
  bucket: Bucket,
  records: Records,
  { prefix, records: own }: Location,
): Promise<Situation> {
  const state = await records.state();
  const current = state ? await records.manifest(state.current) : undefined;
  const [pending, all, kept] = await Promise.all([records.pending(), bucket.list(prefix), records.kept()]);
  // Without a prefix the records lie among the objects of the site.
  const listed = new Map([...all].filter(([path]) => !`${prefix}${path}`.startsWith(own)));
  return { state, current: current ?? new Map(), pending, listed, kept };
}

/** What a release changes in a bucket. */
export interface Transition {
  /** What the bucket will hold. */
  readonly wanted: Manifest;
  readonly send: readonly string[];
  /** Objects of releases that this one does not have. Others in the bucket are nobody's business here. */
  readonly remove: readonly string[];
  /** Objects that are about to be replaced or deleted, whose bytes have to be kept first for going back. */
  readonly setAside: readonly { readonly path: string; readonly entry: Entry }[];
}

/**
 * Decides what has to happen so that the bucket holds `wanted`.
 *
 * @param keepHashed paths of hashed files that stay although the release does not have them
 */
export async function plan(
  bucket: Bucket,
  { prefix }: Location,
  situation: Situation,
  wanted: Manifest,
  keepHashed: ReadonlySet<string>,
  parallel: number,
): Promise<Transition> {
  const { current, pending, listed, kept, state } = situation;
  const comparison = compare(wanted, listed, [current, ...(pending ? [pending.files] : [])]);
  const send = [...comparison.changed];
  await inParallel(comparison.unknown, parallel, async (path) => {
    const metadata = await bucket.metadata(`${prefix}${path}`);
    const entry = wanted.get(path);
    if (metadata?.sha256 !== entry?.sha256 || metadata?.headers !== entry?.headers) send.push(path);
  });
  const known = [
    ...current.keys(),
    ...(pending?.files.keys() ?? []),
    ...(pending?.leftovers ?? []),
    ...Object.keys(state?.hashed ?? {}),
  ];
  const remove = [...new Set(known)].filter(
    (path) => !wanted.has(path) && !keepHashed.has(path) && listed.has(path),
  );
  const setAside = [...send, ...remove].flatMap((path) => {
    const entry = current.get(path);
    const isCurrent = entry !== undefined && listed.get(path)?.etag === entry.etag;
    return isCurrent && !isImmutable(`/${path}`) && !kept.has(keptName(entry)) ? [{ path, entry }] : [];
  });
  return { wanted, send, remove, setAside };
}
