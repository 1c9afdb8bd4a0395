import { kindsInUse } from '@/lib/kinds';
import { isTakenFromPosts } from '../../../addresses/permalink';
import { isReservedSlug } from '../../../addresses/reserved';
import { pathOf } from '../../site-index';
import type { SiteRule } from '../checker';

/** Other sites may frame what lies at such an address, on every host (tools/publish/policy.ts). */
const FRAMED = '/embed/';

/** Lists of kinds that this publication has. */
const LISTS = () => new Set(kindsInUse().map(({ listPath }) => listPath?.()));

/** Pages cannot take the place of the site's own lists and folders, and nothing that of a framed player. */
export const reservedAddress: SiteRule = {
  id: 'address/reserved',
  severity: 'error',
  reason:
    'A page at an address of the site itself would hide a list, or be hidden by it; one that ends in /embed/ could be framed by any site.',
  example: { 'pages/search.mdx': '---\ntitle: Search\n---\n\nText.\n' },
  message: '/search/ belongs to the site itself',
  fix: 'Rename the file; /2026/, /news/, /topics/ and their like cannot be pages, and nothing can be called embed.',
  check(facts, _site, report) {
    const path = pathOf(facts);
    const [, top] = /^\/([^/]+)\/$/.exec(path ?? '') ?? [];
    const isHidden = facts.kind === 'post' && path !== undefined && isTakenFromPosts(path);
    const isTaken = isHidden || (top !== undefined && (isReservedSlug(top) || LISTS().has(path)));
    if (path && (isTaken || path.endsWith(FRAMED)))
      report({ line: 1, column: 1 }, `${path} belongs to the site itself`, reservedAddress.fix);
  },
};
