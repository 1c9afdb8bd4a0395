import { attributeTests } from '@/lib/content/attribute-kinds';
import { site } from '@/lib/site';

/**
 * The `src` of a `LegacyImage`: a path below the archive's media base where the picture lies there, else the full
 * https address. A path that a post could not name (`a:b.jpg`, `a.jpg?x`) keeps its full address too.
 */
export function toLegacyPath(url: string, mediaBase: string): string {
  const base = site.legacyMediaBase;
  if (base && url.startsWith(base) && url.startsWith(mediaBase)) {
    const path = url.slice(base.length);
    if (!attributeTests['legacy-path'](path)) return path;
  }
  return url.replace(/^http:\/\//i, 'https://');
}
