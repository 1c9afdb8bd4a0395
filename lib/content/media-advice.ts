/** What to write for the address of a picture, recording or document that pages cannot use. */
import { decodePart } from '../percent-encoding';
import { slugOf } from '../slug-of';
import { endingOf, unsuitable, type Wanted } from './unsuitable-files';

/** Services that keep files for people, and show a page of their own around each. */
const CLOUDS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\.)dropbox(?:usercontent)?\.com$|^db\.tt$/, 'Dropbox'],
  [/^(?:drive|docs|photos)\.google\.com$|^photos\.app\.goo\.gl$|\.googleusercontent\.com$/, 'Google'],
  [/^(?:1drv\.ms|onedrive\.live\.com|onedrive\.com)$/, 'OneDrive'],
  [/\.sharepoint\.(?:com|us)$/, 'SharePoint'],
  [/(?:^|\.)icloud\.com(?:\.cn)?$|^share\.icloud\.com$/, 'iCloud'],
  [/(?:^|\.)box\.com$|\.boxcloud\.com$/, 'Box'],
  [/(?:^|\.)wetransfer\.com$|^we\.tl$/, 'WeTransfer'],
  [/^(?:www\.)?github\.com$|\.githubusercontent\.com$|^gitlab\.com$/, 'GitHub'],
  [/(?:^|\.)mega\.(?:nz|io)$/, 'Mega'],
  [/(?:^|\.)(?:pcloud\.com|pcloud\.link)$/, 'pCloud'],
  [/(?:^|\.)mediafire\.com$/, 'MediaFire'],
  [/(?:^|\.)(?:slack\.com|slack-edge\.com|slack-files\.com)$/, 'Slack'],
  [/^(?:teams\.microsoft\.com|cdn\.discordapp\.com|media\.discordapp\.net)$/, 'a chat'],
];

/** The service that keeps the file of an address for somebody; `undefined` for any other address. */
export function cloudOf(address: string): string | undefined {
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  return CLOUDS.find(([pattern]) => pattern.test(host))?.[1];
}

/** A file name that can stand in an address as it is: `IMG 1234.JPG` → `img-1234.jpg`. */
export function cleanName(name: string): string {
  const ending = endingOf(name);
  const stem = ending ? name.slice(0, -ending.length - 1) : name;
  return `${slugOf(stem) || 'file'}${ending ? `.${ending}` : ''}`;
}

const isClean = (path: string): boolean => /^[\w.~/-]+$/.test(path);

/** What to do with an address that cannot be used where a picture or a recording is needed. */
export function mediaAdvice(address: string, wanted: Wanted | 'transcript'): string {
  const path = localPath(address);
  const wrong = wanted === 'transcript' ? undefined : unsuitable(address, wanted);
  if (wrong) {
    if (!wrong.ending)
      return `${wrong.remedy}.`.replace('/media/…"', `/media/${path ?? cleanName(lastPart(address))}"`);
    const target = `${cleanPath(path ?? lastPart(address)).replace(/\.\w+$/, '')}.${wrong.ending}`;
    const [first, ...more] = wrong.remedy.split('. ');
    return [`${first}, put the file in public/media and write /media/${target}`, ...more]
      .map((one) => `${one}.`)
      .join(' ');
  }
  if (path === undefined) return remoteAdvice(address, wanted);
  // On somebody's own disk, so hardly on the site yet.
  const isOwn = /^(?:file:|[a-z]:[\\/])/i.test(address) && !/public[\\/]media/.test(address);
  return isOwn
    ? `Put the file in public/media as ${cleanPath(path)} and write /media/${cleanPath(path)}.`
    : fileAdvice(path);
}

/** What to do to name a file, given by its path below `public/media`: a name that needs escapes is changed. */
export function fileAdvice(path: string): string {
  if (isClean(path)) return `Write /media/${path}.`;
  return `Rename the file to public/media/${cleanPath(path)} and write /media/${cleanPath(path)}.`;
}

/** The part of a path below `public/media`; `undefined` where the address is one of another site. */
function localPath(address: string): string | undefined {
  const inRepository = /\/(?:blob|raw|main|master)\/(?:.*\/)?public\/media\/([^?#]+)/.exec(address);
  if (inRepository) return decodePart(inRepository[1] ?? '');
  if (/^[a-z][a-z0-9+.-]+:/i.test(address) && !/^file:/i.test(address)) return undefined;
  if (address.startsWith('//')) return undefined;
  const path = address.replaceAll('\\', '/').replace(/[?#].*$/s, '');
  const below = /(?:^|\/)media\/(.+)$/.exec(path)?.[1];
  return below && !/(?:^|\/)\.\.?(?:\/|$)/.test(below) ? below : lastPart(path);
}

/** The last part of an address, as people read it. */
function lastPart(address: string): string {
  const path = URL.canParse(address) ? new URL(address).pathname : address;
  return decodePart(path.replaceAll('\\', '/').split('/').filter(Boolean).at(-1) ?? '') || 'file';
}

const cleanPath = (path: string): string =>
  path
    .split('/')
    .map((part, index, all) => (index === all.length - 1 ? cleanName(part) : slugOf(part) || 'files'))
    .join('/');

const USUAL = { picture: 'jpg', recording: 'mp3', transcript: 'vtt' } as const;

/** A file of another site is not ours to show: it is copied, with leave. */
function remoteAdvice(address: string, wanted: Wanted | 'transcript'): string {
  const last = lastPart(address);
  const name = endingOf(last) ? cleanName(last) : `name.${USUAL[wanted]}`;
  const example = endingOf(last) ? name : `…, such as /media/${name}`;
  return `Download the file, put it in public/media and write /media/${example}.`;
}
