import { pathOf } from '../../site-index';
import type { SiteRule } from '../checker';

/** Two documents cannot live at one address. */
export const duplicateAddress: SiteRule = {
  id: 'address/duplicate',
  severity: 'error',
  reason: 'Of two pages at one address, one would vanish.',
  example: {
    'posts/2026/one.mdx': '---\ntitle: One\ndate: 2026-01-02\nslug: test\n---\n\nText.\n',
    'posts/2026/two.mdx': '---\ntitle: Two\ndate: 2026-01-02\nslug: test\n---\n\nText.\n',
  },
  message: '/2026/01/02/test/ is the address of content/posts/2026/one.mdx too',
  fix: 'Give one of the two another slug or date.',
  check(facts, site, report) {
    const path = pathOf(facts);
    const first = path && site.owners(path)[0];
    if (first && first !== facts.source.file)
      report({ key: ['slug'] }, `${path} is the address of ${first} too`, duplicateAddress.fix);
  },
};
