/** Former addresses of everything, each with the place that it leads to in the end. */

import { normalAddress } from '../addresses/address';
import { aliasPaths } from '../content/site-index';
import type { Content, Redirect } from '../content/types';

/**
 * The entries of `redirects.yml` and the aliases of posts, topics, authors and pages, sorted by address; an entry wins over
 * an alias. Steps are taken at build, so that a reader takes one; an address that a page answers at is left out.
 */
export function allRedirects(content: Content): Redirect[] {
  const { posts, authors, pages, topics } = content;
  const live = new Set(
    [...posts, ...authors, ...pages, ...topics, ...content.series].map(({ path }) => path),
  );
  const steps = new Map<string, string | undefined>();
  const add = (from: string, to: string | undefined): void => {
    if (from !== to && !live.has(from) && !steps.has(from)) steps.set(from, to);
  };
  for (const { from, to } of content.redirects) add(normalAddress(from), to);
  for (const { kind, path, aliases } of [...posts, ...authors, ...topics, ...pages])
    for (const alias of aliasPaths(kind, aliases)) add(alias, path);
  return [...steps.keys()].sort((a, b) => (a < b ? -1 : 1)).map((from) => ({ from, to: endOf(from, steps) }));
}

/** Where an address leads in the end; the content check has refused circles. */
function endOf(from: string, steps: ReadonlyMap<string, string | undefined>): string | undefined {
  const seen = new Set<string>();
  let to = steps.get(from);
  while (to !== undefined && steps.has(to) && !seen.has(to)) {
    seen.add(to);
    to = steps.get(to);
  }
  return to;
}
