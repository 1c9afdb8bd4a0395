import { mkdirSync, readFileSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Redirect } from '@/lib/content/types.ts';

/** The page that `app/gone` renders, and where hosts that can answer 410 find it. */
const TEMPLATE = 'gone/index.html';
export const GONE_PAGE = '410.html';

/** Addresses that are gone for good, root-relative. */
export function goneAddresses(redirects: readonly Redirect[]): string[] {
  return redirects.flatMap(({ from, to }) => (to === undefined ? [from] : []));
}

/**
 * Puts the page that says so at every address that is gone for good, for hosts that cannot answer 410 by rule. What lives
 * at an address is never replaced, nor is a file, whose readers are programs.
 *
 * @param site the folder of the site
 * @param addresses as `goneAddresses` gives them
 */
export function writeGonePages(site: string, addresses: readonly string[]): void {
  const html = readFileSync(join(site, TEMPLATE), 'utf8');
  renameSync(join(site, TEMPLATE), join(site, GONE_PAGE));
  rmdirSync(join(site, dirname(TEMPLATE)));
  for (const address of addresses.filter((path) => path.endsWith('/'))) {
    const file = join(site, address, 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    try {
      writeFileSync(file, html, { flag: 'wx' });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}
