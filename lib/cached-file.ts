/** Bytes that take long to make, kept for the next build in `.cache/`. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * The bytes of a file in `.cache/`, made where it is missing.
 *
 * @param name path below `.cache/`; it must change with everything that the bytes depend on
 */
export async function cachedFile(name: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const file = join(/* turbopackIgnore: true */ process.cwd(), '.cache', name);
  const known = await readFile(/* turbopackIgnore: true */ file).catch(absent);
  if (known) return known;
  const bytes = await make();
  await mkdir(/* turbopackIgnore: true */ dirname(file), { recursive: true });
  // Several workers may make the same file: a rename shows either none of it or all.
  const unfinished = `${file}.${process.pid}`;
  await writeFile(/* turbopackIgnore: true */ unfinished, bytes);
  await rename(/* turbopackIgnore: true */ unfinished, file);
  return bytes;
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
