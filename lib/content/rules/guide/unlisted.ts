import { pathOf } from '../../site-index';
import { pathKey } from '../../spans';
import type { SiteRule } from '../checker';
import { listedPages, pagesBelow, SETTINGS } from './listed-pages';

/** Every page in the folder of a guide has a place in its order. */
export const unlistedPage: SiteRule = {
  id: 'guide/unlisted',
  severity: 'error',
  reason: 'No reader of the guide would come to a page that its contents do not name.',
  example: {
    ...SETTINGS,
    'guides/letters/index.mdx': '---\ntitle: Letters\npages: [before]\n---\n\nText.\n',
    'guides/letters/before.mdx': '---\ntitle: Before you write\n---\n\nText.\n',
    'guides/letters/drafts.mdx': '---\ntitle: Drafts\n---\n\nText.\n',
  },
  message: 'The guide does not list the page “drafts”, which is in its folder',
  fix: 'Add “drafts” to “pages”, where it is to be read.',
  check(facts, site, report) {
    const path = pathOf(facts);
    if (facts.kind !== 'guide' || !facts.data || !path) return;
    // Where the list itself cannot be read, every page would seem to be missing in it.
    if (facts.data.pages.length === 0 && facts.spans[pathKey(['pages', 0])]) return;
    const listed = new Set(listedPages(facts).map(({ name }) => name));
    for (const name of pagesBelow(path, site).filter((below) => !listed.has(below)))
      report(
        { key: ['pages'], what: 'key' },
        `The guide does not list the page “${name}”, which is in its folder`,
        `Add “${name}” to “pages”, where it is to be read.`,
      );
  },
};
