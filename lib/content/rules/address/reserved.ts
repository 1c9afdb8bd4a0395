import { isReservedSlug } from '../../../addresses/reserved';
import { pathOf } from '../../site-index';
import type { SiteRule } from '../checker';

/** Pages cannot take the place of the site's own lists and folders. */
export const reservedAddress: SiteRule = {
  id: 'address/reserved',
  severity: 'error',
  reason: 'A page at an address of the site itself would hide a list, or be hidden by it.',
  example: { 'pages/search.mdx': '---\ntitle: Search\n---\n\nText.\n' },
  message: '/search/ belongs to the site itself',
  fix: 'Rename the file; /2026/, /news/, /topics/ and their like cannot be pages.',
  check(facts, _site, report) {
    const path = pathOf(facts);
    if (facts.kind === 'page' && path && isReservedSlug(facts.source.id))
      report({ line: 1, column: 1 }, `${path} belongs to the site itself`, reservedAddress.fix);
  },
};
