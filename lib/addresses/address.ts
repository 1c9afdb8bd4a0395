/**
 * One form for the addresses that a site has published, whatever way they are written: percent-encoding taken off
 * (RFC 3986, 2.1), Unicode composed (NFC), a slash at the end unless a file is named, a folder instead of its index.html.
 * What is taken off is never taken off twice: a percent sign of the address itself stays `%25`.
 */
import { decodePart } from '../percent-encoding';

/** An address as the site writes it: with a slash at its end, unless it names a file. */
export const slashed = (path: string): string =>
  path.endsWith('/') || /\.[a-z0-9]{2,5}$/i.test(path) ? path : `${path}/`;

const eachPart = (path: string, change: (part: string) => string): string =>
  path.split('/').map(change).join('/');

/** Text as a part of an address in normal form. A slash in it is none that parts the address. */
const readable = (text: string): string => text.replaceAll('%', '%25').replaceAll('/', '%2F');

/**
 * The normal form of a root-relative address: `/caf%C3%A9` and `/café/index.html` are both `/café/`. That of a normal form is
 * the same.
 */
export function normalAddress(written: string): string {
  const path = eachPart(written, (part) => readable(decodePart(part))).normalize('NFC');
  return slashed(path.replace(/(^|\/)index\.html$/i, '$1'));
}

/** The normal form of the address of a file below the site's folder: `about/index.html` → `/about/`. */
export const addressOfFile = (file: string): string => normalAddress(`/${eachPart(file, readable)}`);

/**
 * One key for all addresses that some host takes for the same: those of one normal form, with and without their slash,
 * in capitals or not.
 */
export const addressKey = (address: string): string =>
  normalAddress(address).toLowerCase().normalize('NFC').replace(/\/+$/, '');

/** An address as it travels: percent-encoded (RFC 3986, 3.3), so that `normalAddress` gives it back. */
export const encodeAddress = (address: string): string =>
  eachPart(address, (part) => encodePart(decodePart(part)));

/** The address of a path in which nothing is encoded, letter by letter: `/50% off/` is `/50%25%20off/`. */
export const encodePath = (path: string): string => eachPart(path, encodePart);

/** The path that a server sees when an address is asked for, with nothing encoded: the name of a file, a key of nginx. */
export const decodePath = (address: string): string => eachPart(address, decodePart);

const encodePart = (text: string): string =>
  encodeURI(text.replace(/\p{Surrogate}/gu, '\uFFFD'))
    .replaceAll('/', '%2F')
    .replaceAll('?', '%3F')
    .replaceAll('#', '%23');

/**
 * What an address is called by readers of a host that compares to the letter, encoded: with and without the slash at its
 * end, with letters and their marks composed and apart (NFC and NFD).
 */
export function spellings(address: string): string[] {
  const normal = normalAddress(address);
  const forms = (['NFC', 'NFD'] as const).map((form) =>
    eachPart(normal, (part) => encodePart(decodePart(part).normalize(form))),
  );
  return [...new Set(forms.flatMap((spelling) => [spelling, spelling.replace(/(.)\/$/, '$1')]))];
}
