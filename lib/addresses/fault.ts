/** What keeps an address from being one that the site had, or one that a redirect leads to. */
import { byteLength } from '../byte-length';
import { siteUrl } from '../site';
import { encodeAddress, normalAddress } from './address';
import { isReserved } from './reserved';

/** CloudFront's key value store takes no longer key (docs/machines.md); browsers and the other hosts take more. */
const MAX_ADDRESS = 512;
/** Bytes of a name on the file systems of servers (NAME_MAX of Linux). */
const MAX_PART = 255;

/** Characters that no browser sends as they are (RFC 3986, appendix A); hosts read some of them as instructions. */
const UNWRITTEN = /["<>`{}|^\s]/;

/** What is wrong with the path of an address on this site, or undefined. */
function pathFault(path: string): string | undefined {
  if (!/^\/(?![/\\])/.test(path)) return 'expected an address from the root, /…';
  const [unwritten] = UNWRITTEN.exec(path) ?? [];
  if (unwritten !== undefined) {
    const name = unwritten === ' ' ? 'a space' : unwritten.trim() === '' ? 'white space' : `“${unwritten}”`;
    return `holds ${name}, which addresses write as ${encodeURIComponent(unwritten)}`;
  }
  if (/\p{Surrogate}/u.test(path)) return 'holds half a character';
  // Written out (%E2%80%8B) it can be seen, and old sites have such addresses.
  if (/\p{Cc}|\p{Cf}/u.test(path)) return 'holds an invisible character';
  const parts = path.split('/').slice(1);
  return parts.map((part, index) => partFault(part, index === parts.length - 1)).find(Boolean);
}

function partFault(part: string, isLast: boolean): string | undefined {
  if (part === '' && !isLast) return 'holds two slashes in a row';
  const text = decoded(part);
  if (text === undefined)
    return `holds “%” where it encodes no letter (UTF-8): write %25 for the sign itself`;
  if (/[\\/]/.test(text)) return 'holds a backslash or an encoded slash, which hosts read in different ways';
  if (text === '.' || text === '..') return 'must not climb up with dots';
  if (/\p{Cc}/u.test(text)) return 'holds a control character';
  return undefined;
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

/** What is wrong with an address that the site is said to have had (an alias, `from` of a redirect), or undefined. */
export function oldAddressFault(written: string): string | undefined {
  if (/[?#]/.test(written))
    return 'holds “?” or “#”: an old address is one path, to the letter (%3F is a question mark that belongs to it)';
  const fault = pathFault(written);
  if (fault) return fault;
  const address = normalAddress(written);
  if (isReserved(address)) return 'belongs to the site itself';
  const parts = address.split('/');
  if (address.includes('*')) return 'holds “*”: an old address is one path, hosts read “*” as any path';
  if (parts.some((part) => part.startsWith(':')))
    return 'holds a part that begins with “:”, which hosts read as any name';
  if (parts.some((part) => part.startsWith('.') && part !== '.well-known'))
    return 'holds a part that begins with a dot: hosts do not serve hidden names';
  const { length } = encodeAddress(address);
  if (length > MAX_ADDRESS) return `is longer than ${MAX_ADDRESS} characters (it has ${length} when encoded)`;
  const long = parts.find((part) => byteLength(part.normalize('NFD')) > MAX_PART);
  return long === undefined ? undefined : `holds a part of more than ${MAX_PART} bytes`;
}

/** An address in normal form as people write and read it: encoded only where it could not be read back otherwise. */
export function writtenAddress(address: string): string {
  return oldAddressFault(address) === undefined ? address : encodeAddress(address);
}

/** What is wrong with an address that a redirect leads to, on this site or another, or undefined. */
export function targetFault(to: string): string | undefined {
  if (/^\/(?!\/)/.test(to)) {
    const fault = pathFault(to.replace(/[?#].*$/s, ''));
    if (fault) return fault;
  } else if (!/^https?:\/\/[^/]/i.test(to)) return 'expected https://… or an address from the root, /…';
  if (/[\s\\]|\p{Surrogate}|\p{Cc}/u.test(to))
    return 'holds a space, a backslash or an invisible character; addresses write them percent-encoded';
  if (!URL.canParse(to, siteUrl())) return 'is an address that no browser can read';
  const { username, password } = new URL(to, siteUrl());
  return username || password ? 'holds a user name or password' : undefined;
}
