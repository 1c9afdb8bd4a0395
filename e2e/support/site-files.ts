/** The built site as files, for tests of what is sent and not of what a browser makes of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const ROOT = 'out';

export interface BuiltPage {
  /** Root-relative address: `/about/`. */
  readonly path: string;
  readonly html: string;
}

/** Every HTML page of the site, but for those that stand at a former address and lead on. */
export function builtPages(): BuiltPage[] {
  return readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      path: `/${file.replaceAll('\\', '/').replace(/(?:^|(?<=\/))index\.html$/, '')}`,
      html: readFileSync(join(ROOT, file), 'utf8'),
    }))
    .filter(({ html }) => !html.includes('http-equiv="refresh"'));
}

/** Every post. */
export const builtPosts = (): BuiltPage[] =>
  builtPages().filter(({ path }) => /^\/\d{4}\/\d{2}\/\d{2}\/./.test(path));

/** Bytes of the style sheets that a page loads, each packed for itself, as a server sends it. */
export function styleWeight({ html }: BuiltPage): number {
  const files = [...html.matchAll(/<link\b[^>]*rel="stylesheet"[^>]*>/g)].map(
    ([tag]) => /href="([^"]+)"/.exec(tag)?.[1] ?? '',
  );
  return files.reduce((sum, file) => sum + sheetWeight(file), 0);
}

const sheetWeights = new Map<string, number>();

function sheetWeight(file: string): number {
  const weight = sheetWeights.get(file) ?? gzipped(readFileSync(join(ROOT, file)));
  sheetWeights.set(file, weight);
  return weight;
}

/** Bytes that go over the wire with gzip. */
export const gzipped = (data: string | Buffer): number => gzipSync(data, { level: 9 }).length;
