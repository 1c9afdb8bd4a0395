/** Redirects to the site's own address, where the publication takes the place of the old site. */
import { addressKey, slashed } from '@/lib/addresses/address';
import { chainEnds } from '@/lib/addresses/chain';
import { normalTarget, withoutPlace } from '@/lib/addresses/target';
import type { RedirectEntry } from './redirects';

interface Settled {
  readonly entries: readonly RedirectEntry[];
  /** What was left out, in a sentence each. */
  readonly leftOut: readonly string[];
}

/**
 * Where the publication lives at the address of the old site, a page that did not come along is one of its own that is
 * missing: a redirect there would lead in circles or to nothing, so it is left out. One that leads to another old address
 * leads to that one's end.
 *
 * @param served keys (`addressKey`) of what the publication answers
 */
export function settleOwnTargets(entries: readonly RedirectEntry[], served: ReadonlySet<string>): Settled {
  const byKey = new Map(entries.map((entry) => [addressKey(entry.from), entry]));
  const next = (path: string): string | undefined => {
    const to = byKey.get(addressKey(withoutPlace(path)))?.to;
    return to === undefined ? undefined : normalTarget(to);
  };
  const endOf = chainEnds(next);
  const kept: RedirectEntry[] = [];
  const leftOut: string[] = [];
  for (const { from, to } of entries) {
    if (to === undefined || !normalTarget(to).startsWith('/')) {
      kept.push({ from, to });
      continue;
    }
    const end = endOf(from);
    const last = end?.startsWith('/') ? byKey.get(addressKey(withoutPlace(end))) : undefined;
    if (end === undefined) leftOut.push(`${from} led to ${to}, and from there back to itself`);
    else if (last) kept.push({ from });
    else if (!end.startsWith('/') || isServed(end, served))
      kept.push({ from, to: to.startsWith('/') && normalTarget(to) === end ? to : end });
    else leftOut.push(`${from} led to ${to}, a page of the old site that did not come along`);
  }
  return { entries: kept, leftOut };
}

/** Files are answered by whoever serves them; the importer knows pages. */
const isServed = (target: string, served: ReadonlySet<string>): boolean => {
  const path = withoutPlace(target);
  return served.has(addressKey(path)) || !slashed(path).endsWith('/');
};
