/** Where redirects lead. */
import { siteUrl } from '../site';
import { isRooted, ownPath, servedAddress } from '../urls';
import { encodeAddress, normalAddress } from './address';

/**
 * The one form of an address that a redirect leads to, percent-encoded. An address on this site is root-relative, also
 * where it was written in full, so that a chain or a circle is seen. What no browser can read stays as it was written:
 * `targetFault` has refused it.
 */
export function normalTarget(to: string): string {
  if (!URL.canParse(to, siteUrl())) return to;
  const url = new URL(to, siteUrl());
  const path = isRooted(to) ? url.pathname : ownPath(url);
  if (path === undefined) return url.href;
  return `${encodeAddress(normalAddress(path))}${url.search}${url.hash}`;
}

/** An address that a redirect leads to, percent-encoded: `normalTarget`, or letter by letter what it cannot read. */
export function encodeTarget(to: string): string {
  const target = normalTarget(to);
  return URL.canParse(target, siteUrl()) ? target : encodeAddress(target);
}

/** An address that a redirect leads to, as hosts and pages take it: below the path of the site, where it has one. */
export const servedTarget = (to: string): string => servedAddress(encodeTarget(to));

/** An address without its query and fragment. */
export const withoutPlace = (address: string): string => address.replace(/[?#].*$/s, '');
