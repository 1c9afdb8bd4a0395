/** Where redirects lead. */
import { siteUrl } from '../site';
import { encodeAddress, normalAddress } from './address';

/**
 * The one form of an address that a redirect leads to, percent-encoded. An address on this site is root-relative, also
 * where it was written in full, so that a chain or a circle is seen. What no browser can read stays as it was written:
 * `targetFault` has refused it.
 */
export function normalTarget(to: string): string {
  if (!URL.canParse(to, siteUrl())) return to;
  const url = new URL(to, siteUrl());
  if (url.origin !== new URL(siteUrl()).origin) return url.href;
  return `${encodeAddress(normalAddress(url.pathname))}${url.search}${url.hash}`;
}

/** An address that a redirect leads to, as hosts and pages take it: `normalTarget`, or letter by letter what it cannot read. */
export function encodeTarget(to: string): string {
  const target = normalTarget(to);
  return URL.canParse(target, siteUrl()) ? target : encodeAddress(target);
}

/** An address without its query and fragment. */
export const withoutPlace = (address: string): string => address.replace(/[?#].*$/s, '');
