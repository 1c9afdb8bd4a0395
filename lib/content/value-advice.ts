/** What to write for a value of front matter that its schema refuses, where that can be told from the value itself. */
import type * as z from 'zod';
import { oldAddressFault } from '../addresses/fault';
import { licenceOf } from '../podcast/licences';
import { pictureFault } from './attribute-kinds';
import { linkAdvice } from './link-advice';
import { mediaAdvice } from './media-advice';
import { spellingKey } from './spelling-key';
import { yamlValue } from './yaml-value';

type Issue = Pick<z.core.$ZodIssue, 'code' | 'message'> & { readonly expected?: string };

/** The remedy for one fault of a value under a key; `undefined` where nobody can tell what was meant. */
export function adviceOnValue(issue: Issue, found: unknown, name: string): string | undefined {
  if (typeof found !== 'string' || found === '') return undefined;
  return (
    listAdvice(issue, found, name) ??
    mapAdvice(issue, found, name) ??
    addressAdvice(issue, found) ??
    slugAdvice(issue, found, name) ??
    switchAdvice(issue, found, name) ??
    languageAdvice(issue, found, name)
  );
}

/** One name where a list belongs is the most frequent slip of all. */
function listAdvice(issue: Issue, found: string, name: string): string | undefined {
  if (issue.expected !== 'array') return undefined;
  if (name === 'corrections')
    return `Write corrections: [{ date: YYYY-MM-DD, text: '${found.replaceAll("'", "''")}' }], with the day of the correction.`;
  const items = found
    .split(/\s+-\s+|\s*,\s*/)
    .map((item) => (name === 'aliases' ? (oldAddress(item) ?? item) : item));
  return `Write ${name}: [${items.map(yamlValue).join(', ')}].`;
}

/** A value alone where several lines belong together. */
function mapAdvice(issue: Issue, found: string, name: string): string | undefined {
  if (issue.expected !== 'object') return undefined;
  if (name === 'image') {
    const advice = pictureFault(found) && mediaAdvice(found, 'picture');
    const src = advice ? /write (\/media\/[\w./-]*\w)/i.exec(advice)?.[1] : found;
    const first = advice && /^(?!Write )(.*\b)write \//.exec(advice)?.[1];
    return `${first ? `${first}write` : 'Write'} image: { src: ${yamlValue(src ?? '/media/name.jpg')}, alt: 'What it shows' }.`;
  }
  if (name === 'source')
    return `Write source: { name: Who published it, url: '${/^https?:/.test(found) ? found : 'https://…'}' }.`;
  if (name === 'owner') {
    const [, who = found, email = '…'] = /^(.*?)\s*<([^<>\s]+@[^<>\s]+)>$/.exec(found) ?? [];
    return `Write owner: { name: ${yamlValue(who)}, email: ${email} }.`;
  }
  if (name === 'license') {
    const known = licenceOf(found);
    return `Write license: { name: ${yamlValue(known?.words ?? found)}, url: '${known?.url ?? 'https://…'}' }.`;
  }
  return undefined;
}

/** Addresses on this site, and those of pictures. */
function addressAdvice({ message }: Issue, found: string): string | undefined {
  if (pictureFault(found) === message) return mediaAdvice(found, 'picture');
  if (/^(?!https?:)[a-z][a-z0-9+.-]*:/i.test(found)) return undefined;
  const isOld = oldAddressFault(found) === message || message.includes('an address from the root, /…');
  const meant = isOld ? oldAddress(found) : undefined;
  if (meant && meant !== found) return `Write ${meant}.`;
  if (isOld && oldAddressFault(found) === message)
    return 'Write one address that this page had, such as /2019/old-title/, or delete it.';
  return message.includes('https://… or an address') ? linkAdvice(found) : undefined;
}

/** The old address that is meant by a full one, by one without its slash, or by one with spaces in it. */
export function oldAddress(found: string): string | undefined {
  const path = found
    .trim()
    .replace(/^(?:https?:)?\/\/[^/]+/i, '')
    .replace(/^(?:www\.)?[\w-]+(?:\.[\w-]+)*\.(?:gov|com|org|net|edu|mil)(?=\/)/i, '')
    .replace(/^(?:\.{0,2}\/)*/, '/')
    .replace(/[?#].*$/s, '')
    .replace(/%(?![\da-f]{2})/gi, '%25')
    .replace(/[\s<>"`{}|^]/g, (sign) => encodeURIComponent(sign));
  return path !== '/' && oldAddressFault(path) === undefined ? path : undefined;
}

/** An address is spelled in one way; what was written says which. */
function slugAdvice({ message }: Issue, found: string, name: string): string | undefined {
  if (!message.includes('lower-case letters, digits and hyphens')) return undefined;
  const key = spellingKey(found)
    .replace(/[^a-z0-9-]/g, '')
    .replace(/^-+|-+$/g, '');
  return key === '' ? undefined : `Write ${name}: ${key}.`;
}

/** Yes and no are true and false. */
function switchAdvice({ message }: Issue, found: string, name: string): string | undefined {
  if (!message.includes('true or false')) return undefined;
  if (/^(?:yes|on|y|1|true|explicit)$/i.test(found)) return `Write ${name}: true.`;
  return /^(?:no|off|n|0|false|clean|none)$/i.test(found) ? `Write ${name}: false.` : undefined;
}

const LANGUAGES: Readonly<Record<string, string>> = {
  arabic: 'ar',
  chinese: 'zh',
  deutsch: 'de',
  dutch: 'nl',
  english: 'en',
  español: 'es',
  french: 'fr',
  français: 'fr',
  german: 'de',
  italian: 'it',
  italiano: 'it',
  japanese: 'ja',
  korean: 'ko',
  portuguese: 'pt',
  português: 'pt',
  russian: 'ru',
  spanish: 'es',
  vietnamese: 'vi',
};

/** `Spanish`, `en_US`, `EN`. */
function languageAdvice({ message }: Issue, found: string, name: string): string | undefined {
  if (!message.includes('language tag')) return undefined;
  const named = LANGUAGES[found.trim().toLowerCase()];
  const tag =
    named ??
    found
      .trim()
      .replaceAll('_', '-')
      .replace(/^[A-Za-z]+/, (word) => word.toLowerCase());
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag) ? `Write ${name}: ${tag}.` : undefined;
}
