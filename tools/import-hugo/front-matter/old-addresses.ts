/** Addresses that a post had: they lead to it, unless the new site answers there itself. */
import { normalAddress } from '@/lib/addresses/address';
import { isReserved } from '@/lib/addresses/reserved';
import type { Place } from '../site/types';
import type { KeyContext } from './draft';

/** Adds the address that Hugo gave the post, and tells where it leads now. */
export function takeFormerAddress({ former, address }: Place, context: KeyContext): void {
  if (!former) return;
  if (!takeAddress(former, 'slug', context)) return;
  context.tell(
    'change',
    'address-moved',
    context.value('url') === undefined ? 'slug' : 'url',
    `The old site had this post at ${former}; that address leads to ${address} now.`,
  );
}

/**
 * Adds an address to those that lead to the post.
 *
 * @param key of front matter at whose line the editor is told where it cannot
 * @returns whether it could
 */
export function takeAddress(former: string, key: string, context: KeyContext): boolean {
  if (!isServed(former, context)) {
    context.aliases.push(former);
    return true;
  }
  context.tell(
    'person',
    'address-served',
    key,
    `The new site has a page of its own at ${former}; this post is at ${context.address}, and nothing leads to it from there.`,
  );
  return false;
}

/** Whether the site, or something else that came along, answers at an address. */
const isServed = (former: string, { site, address }: KeyContext): boolean =>
  isReserved(former) || (former !== address && site.addresses.has(normalAddress(former)));
