import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decodePath, normalAddress, spellings } from '@/lib/addresses/address.ts';
import { servedTarget } from '@/lib/addresses/target.ts';
import type { Redirect } from '@/lib/content/types.ts';
import { filesBelow } from '@/lib/files-below.ts';
import { redirectPage } from '@/lib/redirects/formats.ts';
import { GONE_PAGE } from '../../publish/gone-pages.ts';
import type { Entry } from './manifest.ts';
import { type Answer, headersHash, type ObjectHeaders, objectHeaders } from './object-headers.ts';

/** An object that a release wants in the bucket. */
export interface SiteObject {
  readonly entry: Entry;
  readonly headers: ObjectHeaders;
  /** Its bytes: a file on this disk, or text that is made here. */
  readonly source: { readonly file: string } | { readonly text: string };
}

export interface SiteInput {
  /** The folder of the built site. */
  readonly folder: string;
  readonly redirects: readonly Redirect[];
  /** Whether a CDN is told of every change. */
  readonly invalidated: boolean;
}

/** Instructions for other hosts, and what only servers of files use. */
const isServed = (path: string, all: ReadonlySet<string>): boolean =>
  path !== '_headers' &&
  path !== '_redirects' &&
  !path.split('/').some((part) => part.startsWith('.') && part !== '.well-known') &&
  !(/\.(?:br|gz)$/.test(path) && all.has(path.slice(0, -3)));

/**
 * Reads and hashes everything that a bucket should hold for a built site: its files, and an object for each redirect and
 * removed address, which has none in the folder where it looks like a file.
 *
 * @returns objects by path in the site
 */
export async function readSite({
  folder,
  redirects,
  invalidated,
}: SiteInput): Promise<Map<string, SiteObject>> {
  const files = filesBelow(folder);
  const all = new Set(files);
  const answers = answersByPath(folder, redirects);
  const objects = new Map<string, SiteObject>();
  for (const path of files.filter((file) => isServed(file, all))) {
    const file = join(folder, path);
    objects.set(path, await siteObject(path, { file }, answers.get(path)?.answer, invalidated));
  }
  for (const [path, { answer, text }] of answers) {
    if (!objects.has(path)) objects.set(path, await siteObject(path, { text }, answer, invalidated));
  }
  return objects;
}

/** An object of a text that is made here, served as its name says. */
export const textObject = (path: string, text: string, invalidated: boolean): Promise<SiteObject> =>
  siteObject(path, { text }, undefined, invalidated);

async function siteObject(
  path: string,
  source: SiteObject['source'],
  answer: Answer | undefined,
  invalidated: boolean,
): Promise<SiteObject> {
  const headers = objectHeaders(path, answer, invalidated);
  return { source, headers, entry: { ...(await fingerprint(source)), headers: headersHash(headers) } };
}

/** The answers of redirects and removed addresses. A file of the site that is not such a page wins over them. */
function answersByPath(folder: string, redirects: readonly Redirect[]) {
  const gonePage = join(folder, GONE_PAGE);
  const gone = existsSync(gonePage) ? readFileSync(gonePage, 'utf8') : undefined;
  const answers = new Map<string, { answer: Answer; text: string }>();
  for (const { from, to } of redirects) {
    const text = to === undefined ? gone : redirectPage(to);
    if (text === undefined) continue;
    const answer: Answer =
      to === undefined ? { status: '410' } : { status: '301', location: servedTarget(to) };
    for (const path of pathsOf(from)) {
      const file = join(folder, path);
      if (existsSync(file) && (!statSync(file).isFile() || readFileSync(file, 'utf8') !== text)) continue;
      answers.set(path, { answer, text });
    }
  }
  return answers;
}

/** The paths in the site that answer at an address, in each spelling; none where they would lie outside of the site. */
function pathsOf(from: string): string[] {
  const address = normalAddress(from);
  if (address.split('/').some((part) => part === '..' || part === '.')) return [];
  return spellings(address)
    .filter((spelling) => spelling.endsWith('/') === address.endsWith('/'))
    .map((spelling) =>
      decodePath(spelling)
        .slice(1)
        .replace(/(^|\/)$/, '$1index.html'),
    );
}

async function fingerprint(source: SiteObject['source']): Promise<Omit<Entry, 'headers'>> {
  const sha256 = createHash('sha256');
  const md5 = createHash('md5'); // What stores name a version by (ETag), and check an upload by (Content-MD5).
  let size = 0;
  const chunks =
    'text' in source ? [Buffer.from(source.text)] : createReadStream(source.file, { highWaterMark: 1 << 20 });
  for await (const chunk of chunks) {
    sha256.update(chunk);
    md5.update(chunk);
    size += chunk.length;
  }
  return { sha256: sha256.digest('hex'), size, etag: md5.digest('hex') };
}
