/** What becomes of each file that posts use: its address below /media/, or why it stays behind. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkContents } from '@/lib/content/media/contents';
import { sha256 } from '../output/write-file';
import { safeNames } from './safe-names';
import type { SiteFiles } from './site-files';

/** An address of the new site, or the reason why it has none, in a sentence without its full stop. */
type Planned = { readonly address: string } | { readonly refused: string };

export interface SiteMedia extends SiteFiles {
  /** By path below the old site’s folder; equal files share an address. */
  readonly planned: ReadonlyMap<string, Planned>;
  /** All addresses that were given. */
  readonly served: ReadonlySet<string>;
}

/** A file to copy. */
export interface MediaCopy {
  /** Path below the old site’s folder. */
  readonly source: string;
  /** Path below `public/`. */
  readonly path: string;
  readonly sha: string;
}

/** Plans the files, sorted by path: names made safe, one copy of equal bytes, what the content check refuses left out. */
export async function planMedia(
  source: string,
  files: SiteFiles,
  used: readonly string[],
): Promise<{ media: SiteMedia; copies: MediaCopy[] }> {
  const name = safeNames();
  const planned = new Map<string, Planned>();
  const byBytes = new Map<string, Planned>();
  const copies: MediaCopy[] = [];
  for (const path of used) {
    const bytes = await readFile(join(source, path));
    const sha = sha256(bytes);
    // Two endings are two kinds of file, whatever they hold.
    const key = `${sha} ${path.slice(path.lastIndexOf('.')).toLowerCase()}`;
    let plan = byBytes.get(key);
    if (!plan) {
      const refused = await refusal(join(source, path), path, bytes.length);
      if (refused) plan = { refused };
      else {
        const copy = { source: path, path: name(path), sha };
        plan = { address: `/${copy.path}` };
        copies.push(copy);
      }
      byBytes.set(key, plan);
    }
    planned.set(path, plan);
  }
  const served = new Set([...planned.values()].flatMap((plan) => ('address' in plan ? [plan.address] : [])));
  return { media: { ...files, planned, served }, copies };
}

async function refusal(file: string, path: string, bytes: number): Promise<string | undefined> {
  const problems = await checkContents(file, path, bytes);
  const found = problems.find(({ severity }) => severity === 'error');
  return found && `${found.message}. ${found.fix.replace(/\.$/, '')}`;
}
