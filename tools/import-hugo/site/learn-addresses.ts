/** Addresses of pages that are not among the files: texts, featured links and a sitemap name many of them. */
import { lastPart } from './references';

const ADDRESS = /https?:\/\/([\w.-]+)(\/[^\s"'<>()[\]{}#?\\,;]*)/gi;
const REFERENCE = /\{\{[<%]\s*(?:rel)?ref\s+["`]([^"`#]+)/g;

/**
 * Collects addresses of the old site from all its texts. A host counts as the old site’s own when it is `origin`’s,
 * or when at least three links to it have a path that is known to exist here (a former name of the site).
 *
 * @returns root-relative addresses by their last part; the one named most often wins, then the shorter one.
 */
export function learnAddresses(
  texts: Iterable<string>,
  origin: string,
  exists: (path: string) => boolean,
): Map<string, string> {
  const byHost = new Map<string, Map<string, number>>();
  const references = new Map<string, number>();
  for (const text of texts) {
    for (const [, host = '', path = ''] of text.matchAll(ADDRESS)) {
      const name = host.toLowerCase().replace(/^www\./, '');
      const paths = byHost.get(name) ?? new Map<string, number>();
      byHost.set(name, paths);
      const address = slashed(path);
      if (address) paths.set(address, (paths.get(address) ?? 0) + 1);
    }
    for (const [, target = ''] of text.matchAll(REFERENCE)) {
      const path = target.replace(/^\/?/, '/').replace(/(?:\/_?index)?\.md$/, '');
      if (path.indexOf('/', 1) !== -1)
        references.set(slashed(path), (references.get(slashed(path)) ?? 0) + 1);
    }
  }
  const own = new URL(origin).hostname.replace(/^www\./, '');
  const counts = new Map(references);
  for (const [host, paths] of byHost) {
    const known = [...paths.keys()].filter(exists).length;
    if (host !== own && known < 3) continue;
    // A former host counts less: pages have moved since.
    for (const [path, count] of paths)
      counts.set(path, (counts.get(path) ?? 0) + (host === own ? count * 100 : count));
  }
  const best = new Map<string, { path: string; count: number }>();
  for (const [path, count] of counts) {
    const key = lastPart(path);
    const before = best.get(key);
    if (
      !key ||
      (before && (before.count > count || (before.count === count && before.path.length <= path.length)))
    )
      continue;
    best.set(key, { path, count });
  }
  return new Map([...best].map(([key, { path }]) => [key, path]));
}

/** The address with a slash at its end; empty for files and the front page. */
function slashed(path: string): string {
  const clean = path.replace(/[.:]+$/, '').replace(/\/{2,}/g, '/');
  if (clean === '/' || /\.[a-z0-9]{2,5}$/i.test(clean)) return '';
  return clean.endsWith('/') ? clean : `${clean}/`;
}
