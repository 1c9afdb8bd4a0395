import { open, rename } from 'node:fs/promises';

/**
 * Writes a file so that at no moment half of it is there: beside it, to the disk, and then in its place by one rename.
 *
 * @throws where it cannot be written; what was there before is then still there
 */
export async function writeWhole(file: string, text: string): Promise<void> {
  const fresh = `${file}.new`;
  const handle = await open(fresh, 'w');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(fresh, file);
}
