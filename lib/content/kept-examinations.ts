/**
 * What was found in each file, kept in `.cache/` for the next process: most files are as they were, and examining them is nine tenths of
 * a check. The folder may be deleted at any time.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { codeFingerprint } from '../code-fingerprint';
import { projectFolder } from '../project-folder';
import { contentFolder } from '../publication';
import { checkContent } from './check';
import { type Examinations, examinationsOf, recallExaminations } from './examine-once';
import type { Loaded } from './load';

/** Files that are kept: one for each publication, those that were checked last. */
const MOST = 8;

const folder = (): string => join(projectFolder(), '.cache/examined');

/** Checks the content of the publication as `checkContent` does, and examines only files that have changed since the last time. */
export async function checkChangedContent(): Promise<Loaded> {
  const file = join(folder(), `${sha256(contentFolder()).slice(0, 16)}.bin`);
  const code = fingerprint();
  const known = read(file, code);
  if (known) recallExaminations(known);
  const loaded = await checkContent();
  const now = examinationsOf(loaded.documents.map(({ source }) => source.file));
  if (!known || !isSame(known, now)) write(file, code, now);
  return loaded;
}

/** The code that examines, and what it asks besides the settings: where the site will be served (`#settings-source`). */
const fingerprint = (): string =>
  codeFingerprint({
    folders: ['lib'],
    files: ['package-lock.json'],
    texts: [process.env.SITE_URL ?? '', process.env.PORT ?? ''],
  });

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

const isSame = (a: Examinations, b: Examinations): boolean =>
  a.settings === b.settings &&
  a.files.size === b.files.size &&
  [...a.files].every(([file, { hash }]) => b.files.get(file)?.hash === hash);

/** What `write` wrote, where it is whole and of the same code; this project wrote it, so it is trusted. */
function read(file: string, code: string): Examinations | undefined {
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  const data = bytes.subarray(64);
  if (bytes.toString('latin1', 0, 64) !== sealOf(code, data)) return undefined;
  const known: Examinations = deserialize(data);
  return known;
}

/** A rename shows either none of it or all: two checks may run at once. */
function write(file: string, code: string, examinations: Examinations): void {
  const data = serialize(examinations);
  mkdirSync(folder(), { recursive: true });
  const part = `${file}.${process.pid}`;
  writeFileSync(part, sealOf(code, data));
  writeFileSync(part, data, { flag: 'a' });
  renameSync(part, file);
  prune();
}

const sealOf = (code: string, data: Uint8Array): string => sha256(`${code} ${sha256(data)}`);

function prune(): void {
  const files = readdirSync(folder()).map((name) => join(folder(), name));
  const newestFirst = files
    .flatMap((path) => {
      const stats = statSync(path, { throwIfNoEntry: false });
      return stats ? [{ path, at: stats.mtimeMs }] : [];
    })
    .sort((a, b) => b.at - a.at);
  for (const { path } of newestFirst.slice(MOST)) rmSync(path, { force: true });
}
