import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IntegrityOf } from './harden-page.ts';

/** Integrity values (SHA-256: a third shorter than SHA-384 in every page, and as hard to forge) of the files of a site, each computed once. */
export function integrityOfFiles(folder: string): IntegrityOf {
  const known = new Map<string, string | undefined>();
  return (file) => {
    if (!known.has(file)) known.set(file, integrityOf(join(folder, file)));
    return known.get(file);
  };
}

function integrityOf(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  return `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`;
}
