/** One test for each kind of attribute: what is wrong with a value, or nothing. */

import { isVideoId } from '../media/youtube';
import { parseDate } from '../parse-date';
import { site } from '../site';
import { parseClock } from '../time';
import { firstTag } from './inline-markdown';
import { cloudOf } from './media-advice';
import { unsuitable, type Wanted } from './unsuitable-files';
import type { AttributeKind } from './vocabulary';

type Test = (value: string) => string | undefined;

const form =
  (pattern: RegExp, expected: string): Test =>
  (value) =>
    pattern.test(value) ? undefined : `expected ${expected}`;

const filled: Test = (value) => (value.trim() === '' ? 'is empty' : undefined);

const tagFault: Test = (value) => {
  const tag = firstTag(value);
  return tag === undefined ? undefined : `holds ${tag}: a line of Markdown has no HTML`;
};

/** What is wrong with an address: unknown scheme, a backslash, two slashes, a space. Links may use http and mailto. */
export function addressFault(value: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers skip these inside a scheme, so they hide one
  if (/[\u0000-\u0020\u007f]/.test(value)) return 'holds a space or control character';
  if (value.includes('\\')) return 'holds a backslash';
  if (value.startsWith('//')) return 'starts with two slashes';
  if (/^https?:\/\/[^/@]*@/i.test(value)) return 'holds a user name or password';
  if (/^https?:\/\//i.test(value) && !URL.canParse(value)) return 'is not a complete address';
  if (/^(?:https?:\/\/[^/]|mailto:|tel:|\/|#|\?)/i.test(value)) return undefined;
  if (value === '') return 'is empty';
  if (/^[a-z][a-z0-9+.-]*:/i.test(value))
    return `starts with ${value.slice(0, value.indexOf(':') + 1).toLowerCase()}, which is not allowed`;
  return 'is neither https://… nor an address from the root, /…';
}

/** A file of the site's own: below /media/, without steps upwards. */
const isLocalMedia = (value: string): boolean =>
  /^\/media\/(?!.*\.\.)[^\s\\?#]+$/.test(value) && !BARE_PERCENT.test(value);

/** A percent sign that starts no escape (RFC 3986, 2.1). */
const BARE_PERCENT = /%(?![\da-f]{2})/i;

/** What is wrong with a path that should name a file below /media/. */
function localMediaFault(value: string): string {
  if (!value.startsWith('/media/')) return 'expected a file below /media/';
  if (/\s/.test(value)) return 'has a space in its file name';
  if (BARE_PERCENT.test(value)) return 'has a % that does not start an escape such as %20';
  if (/[?#]/.test(value)) return 'has a ? or #, which ends the name of a file in an address';
  return 'expected a file below /media/';
}

/** A list of hosts as the settings have it: `hosts.pictures`. */
type HostList = 'imageHosts' | 'mediaHosts' | 'embedHosts';

const NAMES: Readonly<Record<HostList, string>> = {
  imageHosts: 'hosts.pictures',
  mediaHosts: 'hosts.media',
  embedHosts: 'hosts.frames',
};

const onHost =
  (list: HostList): Test =>
  (value) => {
    const fault = addressFault(value);
    if (fault) return fault;
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (url?.protocol !== 'https:') return `expected an https:// address on one of ${NAMES[list]}`;
    if (url.username || url.password || url.port) return 'holds a user name, password or port';
    const hosts = site[list];
    return hosts.includes(url.host)
      ? undefined
      : `the host ${url.host} is not among ${NAMES[list]} of content/site.yml (${hosts.join(', ') || 'none'})`;
  };

/** Passes a file of our own and what is on a host of the list, if it is what the place needs. */
const localOrOn = (list: HostList, wanted: Wanted): Test => {
  const test = onHost(list);
  return (value) => {
    const wrong = unsuitable(value, wanted);
    if (wrong) return `is ${wrong.what}`;
    if (isLocalMedia(value)) return undefined;
    if (/^\/(?!\/)/.test(value)) return localMediaFault(value);
    const fault = test(value);
    return fault && (cloudFault(value) ?? fault);
  };
};

/** Services that keep files for people do not hand them out as files, or not for long. */
function cloudFault(value: string): string | undefined {
  const cloud = cloudOf(value);
  return cloud && `is an address at ${cloud}, which may show a page of its own, or nothing at all one day`;
}

/** What is wrong with the address of a picture: neither a file of our own nor on a host that pages may show pictures from. */
export const pictureFault = localOrOn('imageHosts', 'picture');

const transcript: Test = (value) =>
  isLocalMedia(value)
    ? form(/\.(?:vtt|srt|txt|md|docx)$/i, 'a .vtt, .srt, .txt, .md or .docx file')(value)
    : value.startsWith('/')
      ? localMediaFault(value)
      : (cloudFault(value) ?? addressFault(value) ?? form(/^https:\/\//, 'an https:// address')(value));

export const attributeTests: Readonly<Record<AttributeKind, Test>> = {
  text: filled,
  markdown: (value) => filled(value) ?? tagFault(value),
  alt: () => undefined,
  time: (value) => (parseClock(value) === undefined ? 'expected m:ss or h:mm:ss' : undefined),
  date: (value) =>
    /^\d{4}-\d{2}-\d{2}$/.test(value) && typeof parseDate(value) !== 'string'
      ? undefined
      : 'expected a date such as 2015-10-28',
  size: form(/^\d+(?:\.\d+)? ?(?:bytes|KB|MB|GB)$/, 'a size such as 11 MB'),
  integer: form(/^[1-9]\d{0,5}$/, 'a whole number'),
  id: form(/^[A-Za-z][\w-]*$/, 'a letter, then letters, digits, - and _'),
  'youtube-id': (value) =>
    isVideoId(value) ? undefined : 'expected the eleven characters after v= in the address of a video',
  'tweet-id': form(/^\d{1,20}$/, 'the digits at the end of the address'),
  'media-type': form(/^(?:audio|video)\/[\w.+-]+$/, 'a media type such as audio/mpeg'),
  address: addressFault,
  picture: pictureFault,
  media: localOrOn('mediaHosts', 'recording'),
  'legacy-path': (value) =>
    /^https?:/i.test(value)
      ? onHost('imageHosts')(value)
      : site.legacyMediaBase === undefined
        ? 'is a path below the media of an archive, and content/site.yml names none (legacy_media)'
        : form(/^\/?(?!.*\.\.)[^\s\\:?#]+$/, 'a path such as 2015/04/compass.jpg')(value),
  embed: onHost('embedHosts'),
  transcript,
};
