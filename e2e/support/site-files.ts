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

/** The style sheets that a page loads, one after the other. */
export function stylesOf({ html }: BuiltPage): Buffer {
  const files = [...html.matchAll(/<link\b[^>]*rel="stylesheet"[^>]*>/g)].map(
    ([tag]) => /href="([^"]+)"/.exec(tag)?.[1],
  );
  return Buffer.concat(files.map((file) => readFileSync(join(ROOT, file ?? ''))));
}

/** Bytes that go over the wire with gzip. */
export const gzipped = (data: string | Buffer): number => gzipSync(data, { level: 9 }).length;
