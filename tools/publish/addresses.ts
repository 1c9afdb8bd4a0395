import { addressOfFile } from '@/lib/addresses/address.ts';
import { isImmutable } from './policy.ts';

/** What other places may point to and what has to stay: pages, feeds, media. */
const FEED = /\/(?:feed\.xml|atom\.xml|feed\.json|podcast\.xml)$/;
/** Further pages of a list: what stands on them moves with every post. */
const FURTHER_PAGE = /\/page\/\d+\/$/;
const NOT_CONTENT = new Set(['/404.html', '/410.html']);

/**
 * The addresses of a site that must never die: pages, feeds and media, root-relative, in normal form. Files with a hash in their name, a page
 * in other formats, sitemaps and further pages of lists are not among them.
 *
 * @param files of the site, as `filesBelow` names them
 */
export function lastingAddresses(files: readonly string[]): string[] {
  return files.filter((file) => isLasting(`/${file.replace(/(^|\/)index\.html$/, '$1')}`)).map(addressOfFile);
}

function isLasting(address: string): boolean {
  if (isImmutable(address) || FURTHER_PAGE.test(address) || NOT_CONTENT.has(address)) return false;
  return address.endsWith('/') || address.startsWith('/media/') || FEED.test(address);
}
