/** A publication's own font: a WOFF2 file below `public/`, sent as it is under an address of its bytes. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { publicFile } from '../publication';
import { site } from '../site';
import type { FontFile } from './public-sans';

const bytesOf = (file: string): Buffer => readFileSync(publicFile(file) ?? file);

/** The root-relative address under which a font is sent: its hash changes with the bytes, so it can be kept for ever. */
export function fontAddress(file: string): string {
  const hash = createHash('sha256').update(bytesOf(file)).digest('hex').slice(0, 8);
  return `/fonts/${basename(file, '.woff2')}-${hash}.woff2`;
}

/** The publication's own font; `undefined` where it has none. */
export function ownFont(): FontFile | undefined {
  const file = site.font?.file;
  return file === undefined ? undefined : { path: fontAddress(file), bytes: bytesOf(file) };
}
