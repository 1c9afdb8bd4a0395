import { isImmutable } from '../../publish/policy.ts';
import type { Listed } from './bucket.ts';
import type { Entry, Manifest } from './manifest.ts';

const sameObject = (a: Entry, b: Entry): boolean => a.sha256 === b.sha256 && a.headers === b.headers;

export interface Comparison {
  /** What lies in the bucket as it should. */
  readonly unchanged: readonly string[];
  /** What has to be sent. */
  readonly changed: readonly string[];
  /** What no manifest tells of: an object of the right size whose metadata has to be asked for. */
  readonly unknown: readonly string[];
}

/**
 * What has to be sent, from one listing: an object is known by the version that a manifest names.
 *
 * @param wanted what the release needs, with the MD5 for its version
 * @param listed what the bucket holds
 * @param manifests of the current release and of one that was interrupted
 */
export function compare(
  wanted: Manifest,
  listed: ReadonlyMap<string, Listed>,
  manifests: readonly Manifest[],
): Comparison {
  const result: Record<keyof Comparison, string[]> = { unchanged: [], changed: [], unknown: [] };
  for (const [path, entry] of wanted) result[stateOf(path, entry, listed.get(path), manifests)].push(path);
  return result;
}

function stateOf(
  path: string,
  wanted: Entry,
  found: Listed | undefined,
  manifests: readonly Manifest[],
): keyof Comparison {
  if (!found) return 'changed';
  const named = manifests
    .flatMap((manifest) => manifest.get(path) ?? [])
    .filter(({ etag }) => etag === found.etag);
  const [first] = named;
  // Two manifests may name one version with different headers: then nobody knows which of them arrived.
  if (first && named.every((other) => sameObject(first, other)))
    return sameObject(first, wanted) ? 'unchanged' : 'changed';
  return found.size === wanted.size ? 'unknown' : 'changed';
}

/**
 * When an object is sent, so that at each moment every page finds what it refers to: hashed files, other media, new pages, changed
 * pages, then what tells of pages (feeds, site maps), and what says which release is served.
 */
const WAVES: readonly ((path: string, isNew: boolean) => boolean)[] = [
  (path) => isImmutable(`/${path}`),
  (path) => path.startsWith('media/') || !/\.(?:html|xml|json|txt|md)$/.test(path),
  (path, isNew) => path.endsWith('.html') && isNew,
  (path) => path.endsWith('.html'),
  (path) => path !== VERSION_FILE,
  () => true,
];

export const VERSION_FILE = 'version.json';

/** Paths in the order in which they are sent: a group is complete before the next begins. */
export function inWaves(paths: readonly string[], listed: ReadonlyMap<string, unknown>): string[][] {
  const waves: string[][] = WAVES.map(() => []);
  for (const path of paths) waves[WAVES.findIndex((holds) => holds(path, !listed.has(path)))]?.push(path);
  return waves.filter((wave) => wave.length > 0);
}
