/** Writes below one folder: whole files only, nothing outside, nothing that a person has edited since. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';

type Written = 'written' | 'unchanged' | 'edited';

export interface Output {
  /** Writes a file unless somebody edited it since the last import. `path` is relative, with `/`. */
  write(path: string, text: string | Uint8Array): Promise<Written>;
}

export interface OutputOptions {
  readonly folder: string;
  /** SHA-256 by path of the files that the last import wrote. */
  readonly recorded: ReadonlyMap<string, string>;
  readonly force: boolean;
  readonly dryRun: boolean;
  /** Hears of a file just before it takes its place. */
  readonly note?: (path: string, sha: string) => Promise<void>;
}

/** The SHA-256 of a text as hexadecimal digits. */
export const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');

/** Opens the output folder. */
export function openOutput({ folder, recorded, force, dryRun, note }: OutputOptions): Output {
  const root = resolve(folder);
  return {
    async write(path, text) {
      const target = resolve(root, ...path.split('/'));
      if (!target.startsWith(root + sep)) throw new Error(`${path} lies outside ${folder}.`);
      const before = await shaIfThere(target);
      if (before !== undefined) {
        if (before === sha256(text)) return 'unchanged';
        if (!force && before !== recorded.get(path)) return 'edited';
      }
      if (dryRun) return 'written';
      try {
        await replace(root, target, text, () => note?.(path, sha256(text)));
      } catch (error) {
        throw toldOf(path, error);
      }
      return 'written';
    },
  };
}

/** Writes beside the target and renames, so that a reader never sees half a file. */
export async function replace(
  root: string,
  target: string,
  text: string | Uint8Array,
  beforeRename: () => Promise<void> | undefined = () => undefined,
): Promise<void> {
  const folder = dirname(target);
  await mkdir(root, { recursive: true });
  const realRoot = await realpath(root);
  const above = await realpath(await nearestFolder(folder));
  if (above !== realRoot && !above.startsWith(realRoot + sep)) {
    throw new Error(`${folder} is a link that leads out of ${root}.`);
  }
  await mkdir(folder, { recursive: true });
  const draft = join(folder, `.${basename(target)}.tmp`);
  try {
    await writeFile(draft, text);
    await beforeRename();
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** A fault of the disk with the name of the file and what to do. */
function toldOf(path: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const reason =
    error.code === 'ENOSPC' || error.code === 'EDQUOT'
      ? 'the disk is full. Files that were written are whole; make room and start again'
      : `${error.message}. Files that were written are whole`;
  return new Error(`${path} could not be written: ${reason}.`, { cause: error });
}

/** Deletes what a run left half-written when it was killed: the drafts that `replace` makes. */
export async function removeDrafts(folder: string): Promise<void> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  for (const entry of found)
    if (entry.isFile() && /^\..+\.[a-z0-9]+\.tmp$/i.test(entry.name))
      await rm(join(entry.parentPath, entry.name), { force: true });
}

async function shaIfThere(path: string): Promise<string | undefined> {
  const bytes = await bytesIfThere(path);
  return bytes && sha256(bytes);
}

/** The text of a file, or `undefined` where there is none. */
export const readIfThere = async (path: string): Promise<string | undefined> =>
  (await bytesIfThere(path))?.toString('utf8');

async function bytesIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return undefined;
    throw error;
  }
}

/** The folder itself or the nearest one above it that exists. */
async function nearestFolder(folder: string): Promise<string> {
  try {
    await realpath(folder);
    return folder;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return nearestFolder(dirname(folder));
    throw error;
  }
}
