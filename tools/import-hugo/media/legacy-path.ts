import { site } from '@/lib/site';

/**
 * The `src` of a `LegacyImage`: a path below the archive's media base where the picture lies there, else the full
 * https address.
 */
export function toLegacyPath(url: string, mediaBase: string): string {
  const base = site.legacyMediaBase;
  if (url.startsWith(base) && url.startsWith(mediaBase)) return url.slice(base.length);
  return url.replace(/^http:\/\//i, 'https://');
}
