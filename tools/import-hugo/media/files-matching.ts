/** Pictures that a pattern of a shortcode names: resources of the page’s bundle, or files of a folder of the site. */
import { posix } from 'node:path';
import { minimatch } from 'minimatch';
import { compareText } from '@/lib/compare-text';
import type { PostContext } from '../context';

const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** Their addresses on the new site, in the order of their names; only of those that came along. */
export function filesMatching(pattern: string, { site, path }: Pick<PostContext, 'site' | 'path'>): string[] {
  const isBundle = /(?:^|\/)_?index(?:\.[a-z-]+)?\.\w+$/i.test(path);
  const places = [
    ...(isBundle && !pattern.startsWith('/') ? [posix.dirname(path)] : []),
    ...['static', 'assets', 'content'],
  ];
  for (const place of places) {
    const found = [...site.media.planned]
      .filter(([file]) => PICTURE.test(file) && file.startsWith(`${place}/`))
      .filter(([file]) =>
        minimatch(file.slice(place.length + 1), pattern.replace(/^\/+/, ''), {
          matchBase: !pattern.includes('/'),
          nocase: true,
        }),
      )
      .sort(([a], [b]) => compareText(a, b))
      .flatMap(([, plan]) => ('address' in plan ? [plan.address] : []));
    if (found.length > 0) return [...new Set(found)];
  }
  return [];
}
