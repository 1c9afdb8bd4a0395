/** Numbers in words of the site. */
import { site } from '../site';
import { counted, type Words, wordsOf } from '../words';
import type { PageOf } from './paging';

/** `1 entry`, `2,084 entries`, `All 12 topics`: a number of something, in the site’s language. */
export const countOf = (count: number, what: keyof Words['counts'] = 'entries'): string =>
  counted(wordsOf(site.language).counts[what], count, site.language);

/** What a folio says of a list: how many entries, and which page of how many where there are several. */
export function listFacts(list: PageOf<unknown>): string[] {
  const entries = countOf(list.total);
  const { pageOf } = wordsOf(site.language).lists;
  return list.pages > 1 ? [entries, pageOf(list.page, list.pages)] : [entries];
}
