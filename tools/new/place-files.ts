import { randomBytes } from 'node:crypto';
import { copyFile, link, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { PlannedFile } from './planned-file.ts';
import { UsageError } from './usage-error.ts';

/**
 * Writes every file whole or none: each is written beside its place under another name and then linked into it, which
 * fails where a file stands there already.
 *
 * @param root the project's folder; paths count from it
 * @returns takes the files away again
 * @throws UsageError where a file exists; nothing has been written then
 */
export async function placeFiles(files: readonly PlannedFile[], root: string): Promise<() => Promise<void>> {
  const placed: string[] = [];
  const undo = async () => {
    for (const path of placed) await rm(path, { force: true });
  };
  try {
    for (const { path, content } of files) {
      await place(resolve(root, path), path, content);
      placed.push(resolve(root, path));
    }
  } catch (error) {
    await undo();
    throw error;
  }
  return undo;
}

async function place(target: string, shown: string, content: PlannedFile['content']): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const draft = join(dirname(target), `.new-${randomBytes(6).toString('hex')}`);
  try {
    if (typeof content === 'string' || Buffer.isBuffer(content)) await writeFile(draft, content);
    else await copyFile(content.copyOf, draft);
    await link(draft, target);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new UsageError(
        `${shown} exists already, and nothing is ever overwritten. Choose another title or --slug.`,
      );
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}
