/** Old addresses of everything, each with the place that it leads to in the end. */
import { addressKey, normalAddress } from '../addresses/address';
import { withoutPlace } from '../addresses/target';
import { aliasPaths } from '../content/site-index';
import type { Content, Redirect } from '../content/types';

/**
 * The entries of `redirects.yml` and the aliases of posts, topics, authors and pages, sorted by address, each with the
 * place where it is written; an entry wins over an alias. Steps are taken at build, so that a reader takes one; an
 * address that a page answers at is left out.
 */
export function allRedirects(content: Content): Redirect[] {
  const { posts, authors, pages, topics } = content;
  const live = new Set(
    [...posts, ...authors, ...pages, ...topics, ...content.series].map(({ path }) => addressKey(path)),
  );
  const steps = new Map<string, Redirect>();
  const add = (redirect: Redirect): void => {
    const key = addressKey(redirect.from);
    if (!live.has(key) && !steps.has(key)) steps.set(key, redirect);
  };
  for (const { from, to, place } of content.redirects) add({ from: normalAddress(from), to, place });
  for (const { kind, path, aliases, file } of [...posts, ...authors, ...topics, ...pages])
    for (const alias of aliasPaths(kind, aliases)) add({ from: alias, to: path, place: file });
  return [...steps.values()]
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .map((redirect) => ({ ...redirect, to: endOf(redirect, steps) }));
}

/** Where an address leads in the end; the content check has refused circles. */
function endOf({ from, to: first }: Redirect, steps: ReadonlyMap<string, Redirect>): string | undefined {
  const seen = new Set([addressKey(from)]);
  let to = first;
  while (to?.startsWith('/')) {
    const key = addressKey(withoutPlace(to));
    const next = steps.get(key);
    if (!next || seen.has(key)) return to;
    seen.add(key);
    to = next.to;
  }
  return to;
}
