/**
 * One form for the addresses that a site has published, whatever way they are written: percent-encoding taken off
 * (RFC 3986, 2.1), Unicode composed (NFC), a slash at the end unless a file is named, a folder instead of its index.html.
 */
import { decodePart } from '../percent-encoding';

/** An address as the site writes it: with a slash at its end, unless it names a file. */
export const slashed = (path: string): string =>
  path.endsWith('/') || /\.[a-z0-9]{2,5}$/i.test(path) ? path : `${path}/`;

/** The normal form of a root-relative address: `/caf%C3%A9` and `/café/index.html` are both `/café/`. */
export function normalAddress(written: string): string {
  const path = written.split('/').map(decodePart).join('/').normalize('NFC');
  return slashed(path.replace(/(^|\/)index\.html$/i, '$1'));
}

/**
 * One key for all addresses that some host takes for the same: those of one normal form, with and without their slash,
 * in capitals or not.
 */
export const addressKey = (address: string): string =>
  normalAddress(address).toLowerCase().normalize('NFC').replace(/\/+$/, '');

/** An address in normal form as it travels: percent-encoded (RFC 3986, 3.3), so that `normalAddress` gives it back. */
export const encodeAddress = (address: string): string => address.split('/').map(encodePart).join('/');

const encodePart = (part: string): string =>
  encodeURI(part.replace(/\p{Surrogate}/gu, '\uFFFD'))
    .replaceAll('?', '%3F')
    .replaceAll('#', '%23');

/**
 * What an address in normal form is called by readers of a host that compares to the letter, decoded: with and without
 * the slash at its end, with letters and their marks composed and apart (NFC and NFD).
 */
export function spellings(address: string): string[] {
  const bare = address.replace(/(.)\/$/, '$1');
  const slash = bare === address ? [address] : [address, bare];
  return [...new Set([...slash, ...slash.map((spelling) => spelling.normalize('NFD'))])];
}
