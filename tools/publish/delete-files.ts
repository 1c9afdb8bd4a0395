import { rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Deletes files of a folder, and then the folders that have become empty. */
export async function deleteFiles(folder: string, files: readonly string[]): Promise<void> {
  for (const file of files) await rm(join(folder, file));
  const parents = new Set(files.flatMap(ancestors));
  // The deepest first: a folder is empty once those in it are gone.
  for (const parent of [...parents].sort((a, b) => b.length - a.length))
    await removeWhereEmpty(join(folder, parent));
}

/** `a/b/c.txt` → `a/b`, `a`. */
function ancestors(file: string): string[] {
  const parts = file.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

async function removeWhereEmpty(folder: string): Promise<void> {
  try {
    await rmdir(folder);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error; // Not empty is fine; EEXIST says the same on some systems.
  }
}
