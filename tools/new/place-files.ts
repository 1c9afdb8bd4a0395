import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, link, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { CommandError } from '@/lib/errors.ts';
import type { PlannedFile } from './planned-file.ts';

/**
 * Writes every file whole or none: each is written beside its place under another name and then linked into it, which
 * fails where a file stands there already.
 *
 * @param root the publication’s folder; paths count from it
 * @returns takes the files away again
 * @throws CommandError where a file exists or cannot be written; nothing has been written then
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
  const folder = dirname(target);
  const draft = join(folder, `.new-${randomBytes(6).toString('hex')}`);
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    const where = dirname(shown);
    throw new CommandError(`${shown} was not written: ${where} is no folder, and cannot become one.`, {
      cause: error,
    });
  }
  try {
    if (typeof content === 'string' || content instanceof Uint8Array) await writeFile(draft, content);
    else await copyFile(content.copyOf, draft);
    await moveWithoutReplacing(draft, target);
  } catch (error) {
    throw new CommandError(explain(error, shown), { cause: error });
  } finally {
    await rm(draft, { force: true });
  }
}

/** A second link fails where a file exists. Some file systems have no links: a copy that does not replace takes its place. */
async function moveWithoutReplacing(draft: string, target: string): Promise<void> {
  try {
    await link(draft, target);
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EXDEV'].includes(codeOf(error))) throw error;
    await copyFile(draft, target, constants.COPYFILE_EXCL);
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

function explain(error: unknown, shown: string): string {
  const code = codeOf(error);
  if (code === 'EEXIST')
    return `${shown} exists already, and nothing is ever overwritten. Choose another title or --slug.`;
  if (code === 'ENOSPC') return `${shown} was not written: the disk is full.`;
  if (code === 'EACCES' || code === 'EROFS') return `${shown} was not written: you may not write there.`;
  return `${shown} was not written: ${error instanceof Error ? error.message : String(error)}`;
}
