/** Names of what the site serves: addresses that every host, system and program writes alike. */
import { byteLength } from '../../byte-length';
import { endingOf } from './kinds';

export interface NameFault {
  readonly message: string;
  readonly fix: string;
}

/** Letters and digits of any script with `.`, `_` and `-` between them. */
const NAME = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}._-]*$/u;

/** Names that Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A server may run a file by any of its endings: `photo.php.jpg`. */
const RUNS = /^(?:php\d?|phtml|phar|cgi|pl|py|rb|sh|asp|aspx|jsp|shtml?|html?|xhtml|js|mjs|exe|htaccess)$/i;

/** Bytes. File systems take 255; the build adds endings of its own. */
const LONGEST = 200;

/**
 * What is wrong with the name of a file or folder, and a better one.
 *
 * @param name without its folder, as the file system gives it
 */
export function nameFault(name: string, what: 'file' | 'folder' = 'file'): NameFault | undefined {
  const problem = problemWith(name);
  if (!problem) return undefined;
  const better = betterName(name);
  return {
    message: `The ${what} name ${problem}`,
    fix: better === name ? `Rename the ${what}.` : `Rename the ${what} to ${better}.`,
  };
}

function problemWith(name: string): string | undefined {
  if (name.includes('\ufffd')) return 'is not valid UTF-8';
  if (name.startsWith('.')) return 'starts with a dot, which hides it';
  if (name !== name.normalize('NFC'))
    return 'is written with separate accents (decomposed Unicode, as old Macs do)';
  const bad = [...name].find((character) => !/[\p{L}\p{M}\p{N}._-]/u.test(character));
  if (bad !== undefined) return `contains ${describe(bad)}; letters, digits, “-”, “_” and “.” are possible`;
  if (!NAME.test(name)) return 'does not start with a letter or digit';
  if (name.includes('..')) return 'has two dots in a row';
  if (name.endsWith('.')) return 'ends with a dot';
  const parts = name.split('.');
  if (DEVICE.test(parts[0] ?? '')) return `is reserved by Windows (${parts[0]})`;
  const active = parts.slice(1, -1).find((part) => RUNS.test(part));
  if (active !== undefined) return `contains .${active}, which some servers run as a program`;
  return byteLength(name) > LONGEST ? `has more than ${LONGEST} bytes` : undefined;
}

const describe = (character: string): string =>
  character === ' '
    ? 'a blank'
    : /[\p{Cc}\p{Cf}\p{Z}]/u.test(character)
      ? `an invisible character (${codePoint(character)})`
      : `“${character}”`;

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A name like this one that can be an address: `IMG 1234 (1).JPG` becomes `IMG-1234-1.JPG`. */
export function betterName(name: string): string {
  const ending = endingOf(name) === '' ? '' : name.slice(name.lastIndexOf('.'));
  const plain = (text: string): string =>
    text.normalize('NFC') === text ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
  const words = plain(name.slice(0, name.length - ending.length))
    .replace(/%[0-9a-f]{2}/gi, '-')
    .replace(/&/g, '-and-')
    .replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^[-\p{M}]+/u, '')
    .replace(/-$/, '');
  const base = [...(DEVICE.test(words) ? `${words}-file` : words || 'file')].slice(0, 60).join('');
  return `${base}${plain(ending).replace(/[^\p{L}\p{N}.]/gu, '')}`;
}

/** A path as people can read it in one line: what is invisible is written as its number. */
export const visiblePath = (path: string): string =>
  path.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => `⟨${codePoint(character)}⟩`);
