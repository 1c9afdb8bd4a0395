/** The built site as files, for tests of what is sent and not of what a browser makes of it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import { richSite } from '@/tools/test/test-sites.ts';

/** The site that the product's tests look at. */
export const SITE = richSite.out;

export interface BuiltPage {
  /** The folder of its site. */
  readonly site: string;
  /** Address from the root of the publication: `/about/`. */
  readonly path: string;
  readonly html: string;
}

/** The path below which a built site is served, `/notes`; empty at the root of a host. */
export function basePathOf(site: string): string {
  const text = readFileSync(join(site, 'manifest.webmanifest'), 'utf8');
  return z.object({ start_url: z.string() }).parse(JSON.parse(text)).start_url.replace(/\/$/, '');
}

/** Every HTML page of the site, but for those that stand at a former address and lead on. */
export function builtPages(site = SITE): BuiltPage[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      site,
      path: `/${file.replaceAll('\\', '/').replace(/(?:^|(?<=\/))index\.html$/, '')}`,
      html: readFileSync(join(site, file), 'utf8'),
    }))
    .filter(({ html }) => !html.includes('http-equiv="refresh"'));
}

/** Whether a page is that of a post, which has itself as JSON beside it. */
export const isPost = ({ site, path }: Pick<BuiltPage, 'site' | 'path'>): boolean =>
  existsSync(join(site, path, 'index.json'));

/** Every post. */
export const builtPosts = (site = SITE): BuiltPage[] => builtPages(site).filter(isPost);

/** Bytes of the style sheets that a page loads, each packed for itself, as a server sends it. */
export function styleWeight({ html, site }: BuiltPage): number {
  const files = [...html.matchAll(/<link\b[^>]*rel="stylesheet"[^>]*>/g)].map(
    ([tag]) => /href="([^"]+)"/.exec(tag)?.[1] ?? '',
  );
  const base = basePathOf(site);
  return files.reduce((sum, file) => sum + sheetWeight(join(site, file.slice(base.length))), 0);
}

/**
 * Bytes that may be around the text of a page: 10 KB, and 12.5 KB where posts are shown as cards, which have what other pages do not: a style,
 * covers, and drawings of posts. Drawings that stand in the page as pictures are files of their own.
 */
export const weightAroundText = ({ html }: BuiltPage): number =>
  (html.includes('class="plate') ? 12.5 : 10) * 1024;

const sheetWeights = new Map<string, number>();

function sheetWeight(file: string): number {
  const weight = sheetWeights.get(file) ?? gzipped(readFileSync(file));
  sheetWeights.set(file, weight);
  return weight;
}

/** Bytes that go over the wire with gzip. */
export const gzipped = (data: string | Buffer): number => gzipSync(data, { level: 9 }).length;
