import type { RedirectRule } from '../checker';

/** An address at which something lives leads nowhere else. */
export const redirectHides: RedirectRule = {
  id: 'redirect/hides',
  severity: 'error',
  reason: 'A redirect from the address of a page or file would hide it, on some hosts and not on others.',
  example: { 'redirects.yml': '- from: /about/\n  to: /news/\n' },
  message: 'A page lives at /about/: content/pages/about.mdx',
  fix: 'Delete the entry, or move the page.',
  check({ from }, _table, site, report) {
    const [owner] = site.owners(from);
    if (owner) report(`A page lives at ${from}: ${owner}`, redirectHides.fix);
    else if (site.isOwn(from)) report(`The site itself answers at ${from}`, 'Delete the entry.');
    else if (site.findFile(from) === 'there')
      report(`A file of public/ lives at ${from}`, 'Delete the entry, or remove the file.');
  },
};
