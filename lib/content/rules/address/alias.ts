import { aliasesOf, pathOf } from '../../site-index';
import type { SiteRule } from '../rule';

/** A former address leads to one page, and nothing else lives there. */
export const alias: SiteRule = {
  id: 'address/alias',
  severity: 'error',
  reason: 'A former address can lead to one page only, and must not hide another.',
  example: {
    'posts/2026/example.mdx':
      '---\ntitle: Test\ndate: 2026-01-02\naliases: [/topics/customer-experience/]\n---\n\nText.\n',
  },
  message:
    '/topics/customer-experience/ is the address of content/topics/customer-experience.mdx; the alias would hide it',
  fix: 'Delete the alias, or give the other page another address.',
  check(facts, site, report) {
    const own = pathOf(facts);
    const { file } = facts.source;
    aliasesOf(facts).forEach((path, at) => {
      const spot = { key: ['aliases', at] };
      if (path === own) {
        if (facts.kind !== 'topic')
          report(spot, `${path} is the address of this page itself`, 'Delete the alias.');
        return;
      }
      const [owner] = site.owners(path);
      const [first] = site.aliasOwners(path);
      if (owner && owner !== file)
        report(spot, `${path} is the address of ${owner}; the alias would hide it`, alias.fix);
      else if (first && first !== file)
        report(spot, `${path} is an alias of ${first} too`, 'Keep it in one of the two files.');
    });
  },
};
