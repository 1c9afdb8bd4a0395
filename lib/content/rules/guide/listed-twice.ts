import type { SiteRule } from '../checker';
import { listedPages, SETTINGS } from './listed-pages';

/** A page has one place in its guide. */
export const pageListedTwice: SiteRule = {
  id: 'guide/listed-twice',
  severity: 'error',
  reason: 'From a page that is in two places, nobody could say which page comes next.',
  example: {
    ...SETTINGS,
    'guides/letters/index.mdx': '---\ntitle: Letters\npages: [before, before]\n---\n\nText.\n',
    'guides/letters/before.mdx': '---\ntitle: Before you write\n---\n\nText.\n',
  },
  message: 'The page “before” is listed twice',
  fix: 'Keep one of the two.',
  check(facts, _site, report) {
    if (facts.kind !== 'guide') return;
    const seen = new Set<string>();
    for (const { name, key } of listedPages(facts)) {
      if (seen.has(name)) report({ key }, `The page “${name}” is listed twice`, pageListedTwice.fix);
      seen.add(name);
    }
  },
};
