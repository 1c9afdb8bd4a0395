/** A site with the sizes of its pictures. */
import { compareText } from '@/lib/compare-text';
import type { HugoSite } from '../site/index-site';
import type { ImportOptions } from '../site/types';
import { findPictures } from './find-pictures';
import { sizeKey, writeSizes } from './known-sizes';
import { measurePictures } from './measure';

/** With `--measure`, asks for the sizes that are not known yet and remembers them beside the posts. */
export async function withSizes(
  site: HugoSite,
  options: ImportOptions,
  onMeasured: (done: number, total: number) => void,
): Promise<{ site: HugoSite; unmeasured: string[] }> {
  if (!options.measure) return { site, unmeasured: [] };
  const { index, posts } = site;
  const missing = findPictures(posts, index.images, options).filter(
    (address) => !index.sizes.has(sizeKey(address)),
  );
  const { sizes, failures } = await measurePictures(missing, onMeasured);
  const all = new Map([...index.sizes, ...[...sizes].map(([url, size]) => [sizeKey(url), size] as const)]);
  if (!options.dryRun && sizes.size > 0) await writeSizes(options.out, all);
  const unmeasured = [...failures].map(([address, reason]) => `${address}: ${reason}`).sort(compareText);
  return { site: { ...site, index: { ...index, sizes: all } }, unmeasured };
}
