/** Puts the files that a publication serves as they are into its site. */
import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from '@/lib/files-below.ts';
import { isProjectItself, servedFolders } from '@/lib/publication.ts';

/**
 * Next copies `public/` of the project, whatever is published; of another publication those files are taken out again.
 * What the build has made is never replaced.
 *
 * @param site the folder that `next build` exported to
 */
export function placePublicFiles(site: string): void {
  if (!isProjectItself()) for (const file of below('public')) rmSync(join(site, file), { force: true });
  for (const folder of servedFolders())
    for (const file of below(folder)) {
      const target = join(site, file);
      if (existsSync(target)) continue;
      mkdirSync(dirname(target), { recursive: true });
      copyFileSync(join(folder, file), target);
    }
}

const below = (folder: string): readonly string[] => (existsSync(folder) ? filesBelow(folder) : []);
