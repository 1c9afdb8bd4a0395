/** Addresses in a page that mean files of the old site, as those files are called on the new one. */
import { dirname, posix } from 'node:path';
import type { Element, Root as HastRoot } from 'hast';
import { pictureFault } from '@/lib/content/attribute-kinds';
import { mediaKind } from '@/lib/content/media/kinds';
import { decodePart } from '@/lib/percent-encoding';
import type { Call, PostContext } from '../context';
import { mapProperties } from '../markdown/html-tree';
import type { SiteIndex } from '../site/types';
import { findFile, ownAddress } from './find-file';
import type { SiteMedia } from './plan-media';

export type Told = (rule: 'media-refused' | 'media-missing', message: string, address: string) => void;

/** Whether an address is that of a file which browsers show or hand on, and not of a page’s source. */
const isMedia = (address: string): boolean =>
  mediaKind(posix.basename(address)) !== undefined && !/\.md$/i.test(address);

/** Whether an address is that of a file which came along. */
export const isOwnFile = (url: string, { media }: Pick<SiteIndex, 'media'>): boolean =>
  media.served.has(url.replace(/[?#].*$/s, ''));

/** Whether a picture of the old site’s own cannot be shown: its file was refused or is missing, which was told. Its words stay. */
export const staysBehind = (src: string, { options }: Pick<PostContext, 'options'>): boolean =>
  src.startsWith(`${options.origin}/`) && pictureFault(src) !== undefined;

/** The address with a file’s new name in the place of its old one; that of the old site where it means no file that came along. */
export function ownFile(
  written: string,
  page: string,
  { media }: Pick<SiteIndex, 'media'>,
  tell?: Told,
): string {
  const file = findFile(written, page, media);
  const plan = file === undefined ? undefined : media.planned.get(file);
  if (plan && 'address' in plan) return plan.address + (/#[^?#]*$/.exec(written)?.[0] ?? '');
  // The words of a shortcode were given their new address before what it makes of them is read.
  if (file === undefined && isOwnFile(written, { media })) return written;
  const address = ownAddress(written, media.bases);
  if (plan) tell?.('media-refused', `The file ${file} was left out: ${plan.refused}.`, written);
  else if (address !== undefined && isMedia(address) && media.paths.size > 0)
    tell?.(
      'media-missing',
      `The site holds no file for “${written}”; the address leads to the old site.`,
      written,
    );
  return fromRoot(written, page, media);
}

/** An address with steps (`../x/`), and that of a file beside the page, from the root of the old site (RFC 3986, 5.2). */
function fromRoot(written: string, page: string, { pages }: SiteMedia): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(written) ?? [];
  // A source beside the page, as Hugo’s own templates of links find it.
  const source = pages.get(posix.join(dirname(page), path.split('/').map(decodePart).join('/')));
  if (source) return source + rest;
  const isBeside = !/[:/]/.test(path) && mediaKind(path) !== undefined;
  if (!/^\.{1,2}\//.test(path) && !isBeside) return written;
  const here = pages.get(page) ?? '/';
  const resolved = posix.resolve('/', here.endsWith('/') ? here : dirname(here), path);
  return `${resolved}${path.endsWith('/') && resolved !== '/' ? '/' : ''}${rest}`;
}

const ADDRESSES = new Set(['src', 'href', 'poster', 'data']);

/** Gives the elements of a page the addresses of files that came along, in place. */
export function giveOwnFiles(
  html: HastRoot,
  context: Pick<PostContext, 'site' | 'path' | 'tell'>,
  lineOf: (node: Element) => number,
): void {
  mapProperties(html, (value, name, node) => {
    if (!ADDRESSES.has(name)) return value;
    return ownFile(value, context.path, context.site, (rule, message) =>
      context.tell(rule === 'media-missing' ? 'person' : 'loss', rule, lineOf(node), message),
    );
  });
}

/** A shortcode whose words that mean files that came along are those files’ addresses. */
export function withOwnFiles(call: Call, context: Pick<PostContext, 'site' | 'path' | 'tell'>): Call {
  const change = (value: string): string => {
    if (!/\.[a-z0-9]{2,5}(?:[?#]|$)/i.test(value)) return value;
    const own = ownFile(value, context.path, context.site, (rule, message) => {
      if (rule === 'media-refused') context.tell('loss', rule, call.line, message);
    });
    // What is no file has a meaning that its shortcode knows: `ref`, a record of a picture.
    return isOwnFile(own, context.site) ? own : value;
  };
  return {
    ...call,
    positional: call.positional.map(change),
    named: Object.fromEntries(Object.entries(call.named).map(([name, value]) => [name, change(value)])),
  };
}
