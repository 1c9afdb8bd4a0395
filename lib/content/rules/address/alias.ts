import { addressKey } from '../../../addresses/address';
import { kinds } from '../../../kinds';
import { aliasesOf, pathOf, type SiteIndex } from '../../site-index';
import type { SiteRule } from '../checker';

/** An old address leads to one page, and nothing else lives there. */
export const alias: SiteRule = {
  id: 'address/alias',
  severity: 'error',
  reason: 'An old address can lead to one page only, and must not hide another.',
  example: {
    'posts/2026/example.mdx':
      '---\ntitle: Test\ndate: 2026-01-02\naliases: [/topics/customer-experience/]\n---\n\nText.\n',
  },
  message:
    '/topics/customer-experience/ is the address of content/topics/customer-experience.mdx; the alias would hide it',
  fix: 'Delete the alias, or give the other page another address.',
  check(facts, site, report) {
    const own = pathOf(facts);
    const areNames = kinds[facts.kind].aliases === 'names';
    const { file } = facts.source;
    const seen = new Map<string, string>();
    aliasesOf(facts).forEach((path, at) => {
      const spot = { key: ['aliases', at] };
      const key = addressKey(path);
      const before = seen.get(key);
      seen.set(key, path);
      if (own !== undefined && key === addressKey(own)) {
        if (!areNames) report(spot, `${path} is the address of this page itself`, 'Delete the alias.');
        return;
      }
      const taken = whatLivesAt(path, site, file);
      const [first] = site.aliasOwners(path);
      if (taken) report(spot, `${taken}; the alias would hide it`, alias.fix);
      else if (first && first.file !== file)
        report(spot, `${path} is an alias in ${first.place} too`, 'Keep it in one of the two files.');
      else if (before !== undefined && before !== path && !areNames)
        report(spot, `${path} is the same address as ${before}`, 'Delete one of the two.');
    });
  },
};

function whatLivesAt(path: string, site: SiteIndex, file: string): string | undefined {
  const [owner] = site.owners(path);
  if (owner) return owner === file ? undefined : `${path} is the address of ${owner}`;
  if (site.isOwn(path)) return `${path} belongs to the site itself`;
  return site.findFile(path) === 'there' ? `${path} is a file of public/` : undefined;
}
