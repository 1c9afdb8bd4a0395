import { dirname } from 'node:path';
import type { SourceFile } from '../site/types';
import type { SiteFiles } from './site-files';

const NAME = /^(?:featured?|cover|thumbnail)[^/]*\.(?:jpe?g|png|webp|gif|svg|avif)$/i;

/** Path of the picture beside an `index.md` that themes take for the post’s own: `featured.jpg`, `cover.png`. */
export function pictureBeside(
  { path }: Pick<SourceFile, 'path'>,
  { paths }: Pick<SiteFiles, 'paths'>,
): string | undefined {
  if (!/(?:^|\/)index\.[\w.]+$/.test(path)) return undefined;
  const folder = `${dirname(path)}/`;
  return [...paths.values()].find((one) => one.startsWith(folder) && NAME.test(one.slice(folder.length)));
}
