import { normalAddress } from '../../../addresses/address';
import { withoutPlace } from '../../../addresses/target';
import { closest } from '../../did-you-mean';
import type { RedirectRule } from '../checker';

/** An old address leads to something. */
export const redirectTarget: RedirectRule = {
  id: 'redirect/target',
  severity: 'error',
  reason: 'A redirect to nothing is a broken link that readers do not see coming.',
  example: { 'redirects.yml': '- from: /old/\n  to: /abuot/\n' },
  message: 'Nothing lives at /abuot/. Did you mean /about/?',
  fix: 'Write “to: /about/”.',
  check({ to }, table, site, report) {
    if (!to?.startsWith('/') || table.next(to) !== undefined) return;
    const path = withoutPlace(to);
    const page = normalAddress(path);
    const file = site.findFile(path);
    // Feeds and other files of the build are no files of `public/`.
    const isFile = file === 'there' || (file === 'unknown' && !page.endsWith('/'));
    if (site.anchors(page) || isFile || site.isUnread(path)) return;
    const near = closest(page, site.paths());
    report(
      `Nothing lives at ${path}${near ? `. Did you mean ${near}?` : ''}`,
      near
        ? `Write “to: ${near}”.`
        : 'Name a page that exists, or write “gone: true” where nothing takes its place.',
    );
  },
};
