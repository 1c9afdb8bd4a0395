/** Numbers in words of the site. */
import type { PageOf } from './paging';

/** `1 entry`, `2,084 entries`. */
export function countOf(count: number, one = 'entry', many = 'entries'): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** What a folio says of a list: how many entries, and which page of how many where there are several. */
export function listFacts(list: PageOf<unknown>): string[] {
  const entries = countOf(list.total);
  return list.pages > 1 ? [entries, `page ${list.page} of ${list.pages}`] : [entries];
}
