/** A file that the person at the keyboard has named. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { reasonOf } from '@/lib/content/read-safely.ts';
import { CommandError, UsageError } from '@/lib/errors.ts';

/** @throws UsageError where there is no such file */
export async function statOf(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    throw new UsageError(`There is no file ${path}.`, { cause: error });
  }
}

/**
 * Reads it.
 *
 * @throws UsageError where there is no such file; CommandError where it cannot be read: a folder, a disk that is taken out
 */
export async function readNamed(path: string): Promise<Buffer> {
  await statOf(path);
  try {
    return await readFile(path);
  } catch (error) {
    throw new CommandError(`${basename(path)} cannot be read (${reasonOf(error)}).`, { cause: error });
  }
}
