/** Addresses of pages that are not among the files: texts, featured links and other references name many of them. */
import { lastPart } from './references';
import type { Learned } from './types';

const ADDRESS = /https?:\/\/([\w.-]+)(\/[^\s"'<>()[\]{}#?\\,;]*)/gi;
const REFERENCE = /\{\{[<%]\s*(?:rel)?ref\s+["`]([^"`#]+)/g;

/** How often an address is named, and by which file first. */
interface Named {
  count: number;
  readonly from: string;
}

/**
 * Collects addresses of the old site from all its texts. A host counts as the old site’s own when it is `origin`’s,
 * or when at least three links to it have a path that is known to exist here (a former name of the site).
 *
 * @param texts path of each file and its text.
 * @returns root-relative addresses by their last part; the one named most often wins, then the shorter one.
 */
export function learnAddresses(
  texts: Iterable<readonly [path: string, text: string]>,
  origin: string,
  exists: (path: string) => boolean,
): Map<string, Learned> {
  const byHost = new Map<string, Map<string, Named>>();
  const references = new Map<string, Named>();
  for (const [from, text] of texts) {
    for (const [, host = '', path = ''] of text.matchAll(ADDRESS)) {
      const name = host.toLowerCase().replace(/^www\./, '');
      const paths = byHost.get(name) ?? new Map<string, Named>();
      byHost.set(name, paths);
      count(paths, slashed(path), from, 1);
    }
    for (const [, target = ''] of text.matchAll(REFERENCE)) {
      const path = target.replace(/^\/?/, '/').replace(/(?:\/_?index)?\.md$/, '');
      if (path.indexOf('/', 1) !== -1) count(references, slashed(path), from, 1);
    }
  }
  const own = new URL(origin).hostname.replace(/^www\./, '');
  const named = new Map(references);
  for (const [host, paths] of byHost) {
    const known = [...paths.keys()].filter(exists).length;
    if (host !== own && known < 3) continue;
    // A former host counts less: pages have moved since.
    for (const [path, one] of paths) count(named, path, one.from, host === own ? one.count * 100 : one.count);
  }
  return bestOf(named, byHost.get(own) ?? new Map());
}

function count(map: Map<string, Named>, path: string, from: string, times: number): void {
  if (!path) return;
  const before = map.get(path);
  map.set(path, { count: (before?.count ?? 0) + times, from: before?.from ?? from });
}

function bestOf(
  named: ReadonlyMap<string, Named>,
  onOwnHost: ReadonlyMap<string, Named>,
): Map<string, Learned> {
  const best = new Map<string, Learned & Named>();
  const owned = new Map<string, number>();
  for (const path of onOwnHost.keys()) owned.set(lastPart(path), (owned.get(lastPart(path)) ?? 0) + 1);
  for (const [path, one] of named) {
    const key = lastPart(path);
    const before = best.get(key);
    const isBetter =
      !before || one.count > before.count || (one.count === before.count && path.length < before.path.length);
    if (key && isBetter) best.set(key, { ...one, path, isOnly: owned.get(key) === 1 && onOwnHost.has(path) });
  }
  return new Map([...best].map(([key, { path, from, isOnly }]) => [key, { path, from, isOnly }]));
}

/** The address with a slash at its end; empty for files and the front page. */
function slashed(path: string): string {
  const clean = path.replace(/[.:]+$/, '').replace(/\/{2,}/g, '/');
  if (clean === '/' || /\.[a-z0-9]{2,5}$/i.test(clean)) return '';
  return clean.endsWith('/') ? clean : `${clean}/`;
}
