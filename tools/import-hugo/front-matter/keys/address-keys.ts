import { addressKey, encodeAddress, normalAddress, slashed } from '@/lib/addresses/address';
import { oldAddressFault, writtenAddress } from '@/lib/addresses/fault';
import { isReserved } from '@/lib/addresses/reserved';
import { normalTarget, withoutPlace } from '@/lib/addresses/target';
import { resolveAddress } from '../../site/references';
import type { KeyContext, KeyHandler } from '../draft';
import { takeAddress } from '../old-addresses';
import { asText, asTexts } from '../value';
import { webAddress } from './source-keys';

/** `aliases`: former addresses that lead to the post. */
export const aliasKeys: KeyHandler = {
  keys: ['aliases'],
  convert(key, value, _fields, context) {
    for (const alias of asTexts(value)) {
      const path = formerAddress(alias);
      if (path) takeAddress(path, key, context);
      else context.tell('person', 'alias', key, `“${alias}” is no address of the old site; it was left out.`);
    }
  },
};

/** `/old/`, `old`, `https://old.example/old` → `/old/`; `undefined` where no address is left that the check takes. */
export function formerAddress(alias: string): string | undefined {
  const path = alias
    .trim()
    .replace(/^https?:\/\/[^/]+/i, '')
    .replace(/[?#].*$/, '')
    .replace(/^\/*/, '/');
  if (path.includes('//')) return undefined;
  const address = normalAddress(path);
  // One that the new site answers itself is told as such (old-addresses.ts, site/redirects.ts).
  if (isReserved(address)) return address === '/' ? undefined : address;
  if (oldAddressFault(encodeAddress(address))) return undefined;
  return writtenAddress(address);
}

/** `canonical`: the original, where this is a copy. */
export const canonicalKey: KeyHandler = {
  keys: ['canonical', 'canonicalurl', 'canonical_url'],
  convert(key, value, fields, context) {
    const url = webAddress(asText(value));
    if (url) fields.canonical = url;
    else context.tell('person', 'canonical', key, `“${asText(value) ?? ''}” is no address; it was left out.`);
  },
};

/** `redirectto`: readers of the post were sent on. Its address becomes a redirect; its text stays, as a draft. */
export const redirectKey: KeyHandler = {
  keys: ['redirectto', 'redirect_to'],
  convert(key, value, fields, context) {
    const target = asText(value)?.trim() ?? '';
    const url =
      webAddress(target) ??
      (target.startsWith('/') ? resolveAddress(target, context.site, context.options) : undefined);
    const isItself = url === context.address || url === `${context.options.origin}${context.address}`;
    if (!url || isItself) {
      const reason = isItself ? 'the post itself' : 'no address';
      context.tell('person', 'redirect', key, `“${target}” is ${reason}; the redirect was left out.`);
      return;
    }
    const own = normalTarget(url);
    if (own.startsWith('/') && !isAnswered(own, context)) {
      context.tell(
        'person',
        'redirect-left-out',
        key,
        `The old site sent readers of this post to ${url}, which did not come along and would be a missing page of this site; the post stays.`,
      );
      return;
    }
    context.leadTo(url);
    fields.draft = true;
    context.tell(
      'change',
      'redirect',
      key,
      `The old site sent readers of this post to ${url}; redirects.yml does so now. The text is kept as a draft.`,
    );
  },
};

/** Whether the new site answers at an own address: a page that came along, a file, or one that leads on. */
function isAnswered(own: string, { site }: KeyContext): boolean {
  const path = slashed(withoutPlace(own));
  return !path.endsWith('/') || site.addresses.has(path) || site.moved.has(addressKey(path));
}
