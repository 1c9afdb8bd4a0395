import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { site as settings } from '@/lib/site';
import type { ImportOptions, Place, SiteIndex } from '../site/types';

/** Code and rules that a post’s conversion and proof depend on, below the project’s folder. */
const DEPENDS_ON = ['tools/import-hugo', 'lib', 'components/mdx', 'package-lock.json'];

/**
 * A text that is equal for two runs exactly where they would give the same result for an unchanged post: the
 * importer’s own code, the site’s rules, the options and what posts can refer to.
 */
export function fingerprint(
  site: SiteIndex,
  places: ReadonlyMap<string, Place>,
  options: ImportOptions,
  project: string,
): string {
  const hash = createHash('sha256');
  for (const path of DEPENDS_ON) hashPath(hash, join(project, path));
  const { sections, withPages, topicsFrom, origin, mediaBase } = options;
  hash.update(JSON.stringify([sections, withPages, topicsFrom, origin, mediaBase, process.version]));
  const { imageHosts, mediaHosts, embedHosts, legacyMediaBase = '' } = settings;
  hash.update(JSON.stringify([imageHosts, mediaHosts, embedHosts, legacyMediaBase]));
  for (const map of [
    ...[site.pages, site.moved, site.topics, site.images, site.sizes, site.learned, site.templates],
    places,
  ])
    hash.update(JSON.stringify([...map]));
  for (const map of [site.media.byAddress, site.media.planned, site.media.pages])
    hash.update(JSON.stringify([...map]));
  hash.update(JSON.stringify([[...site.authors], site.markup]));
  return hash.digest('hex');
}

function hashPath(hash: ReturnType<typeof createHash>, path: string): void {
  if (/\.(?:ts|tsx|json)$/.test(path)) {
    if (!/\.test\.tsx?$/.test(path)) hash.update(readFileSync(path));
    return;
  }
  for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name === 'fixtures') continue;
    const full = join(path, entry.name);
    if (entry.isDirectory() || /\.tsx?$/.test(entry.name)) hashPath(hash, full);
  }
}
