/** Bytes that take long to make, kept for the next build in `.cache/`. */

import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { projectFolder } from './project-folder';

/** What is being made now, by name: two posts with one title ask for the same card at the same time. */
const unfinished = new Map<string, Promise<Buffer>>();

/**
 * The bytes of a file in `.cache/`, made where it is missing.
 *
 * @param name path below `.cache/`; it must change with everything that the bytes depend on
 */
export function cachedFile(name: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const known = unfinished.get(name);
  if (known) return known;
  const bytes = readOrMake(name, make).finally(() => unfinished.delete(name));
  unfinished.set(name, bytes);
  return bytes;
}

async function readOrMake(name: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const file = join(projectFolder(), '.cache', name);
  const known = await readFile(file).catch(absent);
  if (known) return known;
  const bytes = await make();
  await mkdir(dirname(file), { recursive: true });
  // Another process may make the same file: a rename shows either none of it or all.
  const part = `${file}.${process.pid}`;
  await writeFile(part, bytes);
  await rename(part, file);
  return bytes;
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
