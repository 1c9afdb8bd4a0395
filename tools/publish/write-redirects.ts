import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Redirect } from '@/lib/content/types.ts';
import { pageFile, redirectPage, redirectsFile } from '@/lib/redirects/formats.ts';

/**
 * Writes the old addresses of a site into its folder: a page that redirects for each, and `_redirects` for the hosts that
 * read it. `redirectConflicts` has made sure that nothing is there.
 *
 * @throws where a file is there all the same: it is never replaced
 */
export function writeRedirects(site: string, redirects: readonly Redirect[]): void {
  for (const { from, to } of redirects) {
    const page = pageFile(from);
    if (page === undefined || to === undefined) continue;
    mkdirSync(dirname(join(site, page)), { recursive: true });
    writeFileSync(join(site, page), redirectPage(to), { flag: 'wx' });
  }
  writeFileSync(join(site, '_redirects'), redirectsFile(redirects));
}
