import type { RedirectRule } from '../checker';

/** What Cloudflare Pages reads of `_redirects`; no other host that the site writes files for has a lower limit. */
const CLOUDFLARE = 2000;

/** A host may not take them all. */
export const redirectLimit: RedirectRule = {
  id: 'redirect/limit',
  severity: 'note',
  reason: 'What a host does not read answers with its stand-in page, or not at all.',
  // Two thousand entries show nothing; the rule has a test of its own.
  example: {},
  message: 'There are 2,001 old addresses; Cloudflare Pages reads the first 2,000',
  fix: 'On that host, put the rest into its Bulk Redirects; on all others nothing has to be done.',
  check(entry, table, _site, report) {
    if (entry.place.line !== 1 || table.size <= CLOUDFLARE) return;
    const [found, limit] = [table.size, CLOUDFLARE].map((count) => count.toLocaleString('en'));
    report(`There are ${found} old addresses; Cloudflare Pages reads the first ${limit}`, redirectLimit.fix);
  },
};
