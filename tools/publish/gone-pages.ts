import { mkdirSync, readFileSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Redirect } from '@/lib/content/types.ts';
import { pageFile } from '@/lib/redirects/formats.ts';

/** The page that `app/gone` renders, and where hosts that can answer 410 find it. */
export const GONE_TEMPLATE = 'gone/index.html';
export const GONE_PAGE = '410.html';

/** Addresses that are gone for good, root-relative. */
export function goneAddresses(redirects: readonly Redirect[]): string[] {
  return redirects.flatMap(({ from, to }) => (to === undefined ? [from] : []));
}

/**
 * Puts the page that says so at every address that is gone for good, for hosts that cannot answer 410 by rule, unless it
 * is that of a file, whose readers are programs. `redirectConflicts` has made sure that nothing is there.
 *
 * @param site the folder of the site
 * @param addresses as `goneAddresses` gives them
 */
export function writeGonePages(site: string, addresses: readonly string[]): void {
  const html = readFileSync(join(site, GONE_TEMPLATE), 'utf8');
  renameSync(join(site, GONE_TEMPLATE), join(site, GONE_PAGE));
  rmdirSync(join(site, dirname(GONE_TEMPLATE)));
  for (const address of addresses) {
    const page = pageFile(address);
    if (page === undefined) continue;
    mkdirSync(dirname(join(site, page)), { recursive: true });
    writeFileSync(join(site, page), html, { flag: 'wx' });
  }
}
