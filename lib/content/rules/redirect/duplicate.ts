import type { RedirectRule } from '../checker';

/** An old address leads to one place. */
export const redirectDuplicate: RedirectRule = {
  id: 'redirect/duplicate',
  severity: 'error',
  reason: 'Of two entries for one address, one would be ignored silently.',
  example: { 'redirects.yml': '- from: /old/\n  to: /about/\n- from: /old/\n  to: /news/\n' },
  message: '/old/ has an entry on line 1 already',
  fix: 'Keep one of the two.',
  check(entry, table, site, report) {
    const first = table.entry(entry.from);
    const [document] = site.aliasOwners(entry.from);
    if (first && first !== entry) {
      const spelling = first.from === entry.from ? '' : `, as ${first.from}`;
      report(
        `${entry.from} has an entry on line ${first.place.line} already${spelling}`,
        redirectDuplicate.fix,
      );
    } else if (document) report(`${entry.from} is an alias in ${document.place} too`, redirectDuplicate.fix);
  },
};
