/** What to write for a setting that its schema refuses, where that can be told from the value itself. */
import { permalinkAdvice } from '../addresses/permalink';
import { closest } from '../content/did-you-mean';
import { SERVICES, serviceAddress } from './analytics';
import { settingsSchema } from './schema';

const MENUS = ['navigation', 'footer', 'social'];

/**
 * The remedy; `undefined` where nobody can tell what was meant.
 *
 * @param name of the setting as messages have it: `hosts.pictures[1]`
 * @param message of the schema
 */
export function settingAdvice(name: string, found: string, message: string): string | undefined {
  if (name === 'url') return write(siteAddress(found));
  if (name === 'time_zone') return write(/did you mean (\S+)\?/.exec(message)?.[1]);
  if (name === 'logo' || name === 'font.file') return write(publicAddress(found));
  if (name === 'permalinks.posts') return permalinkAdvice(found);
  if (name === 'legacy_media') return write(folderAddress(found));
  if (name.startsWith('hosts.') && name.endsWith(']')) return write(hostIn(found));
  if (name.startsWith('colors.') && /^#[0-9a-f]{3}$/i.test(found))
    return `Write '#${[...found.slice(1)].map((digit) => digit + digit).join('')}'.`;
  if (name.startsWith('colors.') && message.includes('six digits'))
    return "Write its red, green and blue as six digits in quotes, such as '#0b4f8a'.";
  if (name.startsWith('analytics')) return analyticsAdvice(name.replace(/^analytics\.?/, ''), found, message);
  if (name.startsWith('search.synonyms'))
    return 'Write each list on a line of its own: “- [newsletter, mailing list, bulletin]”.';
  if (MENUS.includes(name))
    return `Write each entry below it on lines of its own: “- ${name === 'social' ? 'network' : 'label'}: …” and “url: …”.`;
  return undefined;
}

/** What to write for a key of `analytics`; an empty one is the setting itself. */
function analyticsAdvice(key: string, found: string, message: string): string | undefined {
  if (key === '') return `Write “service: ${closest(found, SERVICES) ?? '…'}” on a line of its own below it.`;
  if (message.startsWith('is of another service')) return 'Take the line out, or correct the service.';
  if (message.startsWith('is given beside')) return 'Take one of the two lines out.';
  if (key === 'domain') return write(hostIn(found));
  if (key === 'code')
    return write(/^(?:https?:\/\/)?([a-z0-9-]+)\.goatcounter\.com\b/i.exec(found)?.[1]?.toLowerCase());
  const secure = found.replace(/^(?:http:\/\/|(?!https:))/i, 'https://');
  return key === 'url' && serviceAddress.safeParse(secure).success ? write(secure) : undefined;
}

const write = (value: string | undefined): string | undefined => (value ? `Write ${value}.` : undefined);

/** The site of an address that names a page, or lacks its scheme: with the folders of the page, or the host alone. */
function siteAddress(found: string): string | undefined {
  const full = /^[a-z]+:/i.test(found) ? found.replace(/^(?!https?:)[a-z]+:/i, 'https:') : `https://${found}`;
  if (!URL.canParse(full)) return undefined;
  const { origin, pathname } = new URL(full);
  const folders = pathname.replace(/[^/]*\.html?\/*$/i, '').replace(/\/+$/, '');
  return [`${origin}${folders}`, origin].find(
    (address) => address.includes('.') && settingsSchema.shape.url.safeParse(address).success,
  );
}

const hostIn = (found: string): string | undefined =>
  /^(?:https?:\/\/)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:[/:?#]|$)/i.exec(found)?.[1]?.toLowerCase();

const publicAddress = (found: string): string | undefined => /^\.?\/?public(\/\S+)$/.exec(found)?.[1];

function folderAddress(found: string): string | undefined {
  const address = `${found.replace(/^http:/i, 'https:').replace(/\/*$/, '')}/`;
  return settingsSchema.shape.legacy_media.safeParse(address).success ? address : undefined;
}
