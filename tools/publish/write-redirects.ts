import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Redirect } from '@/lib/content/types.ts';
import { redirectFile, redirectPage, redirectsFile } from '@/lib/redirects/formats.ts';

/**
 * Writes the former addresses of a site into its folder: a page that leads on for each, and `_redirects` for the hosts that
 * read it. A file that is there already is never replaced.
 */
export function writeRedirects(site: string, redirects: readonly Redirect[]): void {
  for (const redirect of redirects) {
    const file = redirectFile(redirect);
    if (file === undefined || redirect.to === undefined) continue;
    const path = join(site, file);
    if (existsSync(path)) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, redirectPage(redirect.to));
  }
  writeFileSync(join(site, '_redirects'), redirectsFile(redirects));
}
