/** Reads the files of the content folder. The only place that touches them. */
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { type KindName, kindsInUse, optionalFolders } from '../kinds';
import { kindInFolder } from '../kinds/kind-of-file';
import type { Place, Problem } from './problem';
import { empty } from './rules/file/empty';
import { encoding, encodingFault } from './rules/file/encoding';
import { link } from './rules/file/link';
import { MAX_FILE_BYTES, size } from './rules/file/size';
import { isLeftBehind, type, typeFix } from './rules/file/type';
import { unreadableFile } from './rules/file/unreadable';
import { unusedKind } from './rules/file/unused-kind';
import { problemOf, type Rule } from './rules/rule';
import { endOf, reporter, soundText } from './sound-text';

export interface Source {
  readonly kind: KindName;
  /** File name without its extension, or what its kind makes of its place: the id of authors and topics, the default slug of posts. */
  readonly id: string;
  /** Path as the author knows it: `content/posts/2015/x.mdx`. */
  readonly file: string;
  /** The file as it is on disk, BOM and CR removed. */
  readonly text: string;
}

export interface Sources {
  readonly documents: readonly Source[];
  /** `site.yml`, where it is there and can be read. */
  readonly settings?: { readonly file: string; readonly text: string };
  /** `redirects.yml`, where there is one that can be read. */
  readonly redirects?: { readonly file: string; readonly text: string };
  readonly problems: readonly Problem[];
}

const START: Place = { line: 1, column: 1 };

/** Every `.mdx` file below the folders of all kinds, `site.yml` and `redirects.yml`, in a fixed order. */
export function readSources(folder: string): Sources {
  const problems: Problem[] = [];
  const documents: Source[] = [];
  const shown = displayName(folder);
  problems.push(...unusedFolders(folder, shown));
  for (const name of new Set(kindsInUse().map((kind) => kind.folder))) {
    for (const { path, problem } of listFiles(join(folder, name))) {
      const below = relative(join(folder, name), path).split(sep).join('/');
      const file = `${shown}/${name}/${below}`;
      if (problem) problems.push(problemOf(problem.rule, file, START, problem.rule.message, problem.fix));
      else {
        const place = kindInFolder(name, below.slice(0, -'.mdx'.length));
        const text = readText(path, file, problems);
        if (place && text !== undefined) documents.push({ ...place, file, text });
      }
    }
  }
  const optional = (name: string) => readOptional(join(folder, name), `${shown}/${name}`, problems);
  return { documents, settings: optional('site.yml'), redirects: optional('redirects.yml'), problems };
}

/** `redirects.yml` as remedies add to it: with no text where it is not there yet. */
export const redirectsOf = (
  { redirects }: Sources,
  folder: string,
): { readonly file: string; readonly text: string } =>
  redirects ?? { file: `${displayName(folder)}/redirects.yml`, text: '' };

/** Files that are there and whose text cannot be read: whether a link to one of them is right, nobody can tell. */
export function unreadFiles({ documents, problems }: Sources): readonly string[] {
  const read = new Set(documents.map(({ file }) => file));
  return problems.flatMap(({ file }) => (file.endsWith('.mdx') && !read.has(file) ? [file] : []));
}

/** A folder of the publication as its people know it: `content`. */
export const displayName = (folder: string): string => basename(folder);

/** Folders of kinds that the settings do not name: nobody would see what is in them. */
function unusedFolders(folder: string, shown: string): Problem[] {
  const inUse = new Set(kindsInUse().map((kind): string => kind.folder));
  return optionalFolders
    .filter((name) => !inUse.has(name) && listFiles(join(folder, name)).length > 0)
    .map((name) => {
      const message = `${shown}/${name} holds files, and the settings do not name ${name}`;
      const fix = `Add “kinds: [${name}]” to ${shown}/site.yml, or move the files away.`;
      return problemOf(unusedKind, `${shown}/${name}`, START, message, fix);
    });
}

interface Listed {
  readonly path: string;
  /** Why it is not read. */
  readonly problem?: { readonly rule: Rule; readonly fix: string };
}

/** Files below a folder, sorted by path; none where the folder does not exist. Links are not followed. */
function listFiles(folder: string): Listed[] {
  const entries = readEntries(folder);
  return entries
    .filter(({ name }) => !isLeftBehind(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isSymbolicLink()) return [{ path, problem: { rule: link, fix: link.fix } }];
      if (entry.isDirectory()) {
        if (!entry.name.endsWith('.mdx')) return listFiles(path);
        const rule = { ...type, message: 'This is a folder whose name ends like that of a post' };
        return [{ path, problem: { rule, fix: 'Rename the folder, or move the file in it one level up.' } }];
      }
      return entry.name.endsWith('.mdx')
        ? [{ path }]
        : [{ path, problem: { rule: type, fix: typeFix(entry.name) } }];
    });
}

function readEntries(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;

/** The text of a UTF-8 file; what is wrong with it is added to the problems. */
function readText(path: string, file: string, problems: Problem[]): string | undefined {
  const found = reporter(file, problems);
  const bytes = readBytes(path);
  if (typeof bytes === 'string') return found(unreadableFile, START, `The file cannot be read (${bytes})`);
  if (bytes.length > MAX_FILE_BYTES) {
    const limit = (MAX_FILE_BYTES / 1e6).toFixed(1);
    return found(
      size,
      START,
      `The file has ${(bytes.length / 1e6).toFixed(1)} MB; a post may have ${limit} MB`,
    );
  }
  if (bytes.length === 0) return found(empty);
  const bad = encodingFault(bytes);
  if (bad) {
    const before = new TextDecoder().decode(bytes.subarray(0, bad.byte)).replaceAll('\r\n', '\n');
    return found(encoding, endOf(before), bad.message);
  }
  return soundText(normalise(new TextDecoder().decode(bytes)), found);
}

/** The bytes of a file of bounded size, or the system's code for why there are none. */
function readBytes(path: string): Uint8Array | string {
  try {
    const { size: length } = statSync(path);
    // A file that is too large is not read; its length is enough to say so.
    return length > 50 * MAX_FILE_BYTES ? new Uint8Array(length) : readFileSync(path);
  } catch (error) {
    const code = codeOf(error);
    if (code) return code;
    throw error;
  }
}

const normalise = (text: string): string => text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');

function readOptional(
  path: string,
  file: string,
  problems: Problem[],
): { file: string; text: string } | undefined {
  try {
    statSync(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
  const text = readText(path, file, problems);
  return text === undefined ? undefined : { file, text };
}
