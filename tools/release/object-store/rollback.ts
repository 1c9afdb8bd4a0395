import { announce, carryOut } from './carry-out.ts';
import type { Context, Outcome } from './context.ts';
import { keptName } from './manifest.ts';
import { ReleaseError } from './release-error.ts';
import { lookAt, plan } from './transition.ts';

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
