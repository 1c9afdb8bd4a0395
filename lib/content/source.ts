/** Reads the files of the content folder. The only place that touches them. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import type { Problem } from './problem';

export type DocumentKind = 'post' | 'author' | 'topic' | 'series' | 'page';

export interface Source {
  readonly kind: DocumentKind;
  /** File name without its extension: the id of authors and topics, the default slug of posts. */
  readonly id: string;
  /** Path as the author knows it: `content/posts/2015/x.mdx`. */
  readonly file: string;
  /** The file as it is on disk, BOM and CR removed. */
  readonly text: string;
}

export interface Sources {
  readonly documents: readonly Source[];
  /** `redirects.yml`, where there is one. */
  readonly redirects?: { readonly file: string; readonly text: string };
  readonly problems: readonly Problem[];
}

const FOLDERS: Readonly<Record<string, DocumentKind>> = {
  posts: 'post',
  authors: 'author',
  topics: 'topic',
  series: 'series',
  pages: 'page',
};

/** The content folder: `CONTENT_DIR`, or `content`. Absolute. */
export function contentFolder(): string {
  return resolve(/* turbopackIgnore: true */ process.cwd(), process.env.CONTENT_DIR ?? 'content');
}

/** Every `.mdx` file below the folders of the content model, and `redirects.yml`, in a fixed order. */
export function readSources(folder: string): Sources {
  const problems: Problem[] = [];
  const documents: Source[] = [];
  const shown = displayName(folder);
  for (const [name, kind] of Object.entries(FOLDERS)) {
    for (const path of listFiles(join(folder, name))) {
      const file = `${shown}/${relative(folder, path).split(sep).join('/')}`;
      if (!path.endsWith('.mdx')) {
        if (!IGNORED.test(basename(path))) problems.push(wrongType(file));
        continue;
      }
      const read = readText(path, file);
      if (typeof read === 'string') documents.push({ kind, id: basename(path, '.mdx'), file, text: read });
      else problems.push(read);
    }
  }
  const redirects = readOptional(join(folder, 'redirects.yml'), `${shown}/redirects.yml`);
  return { documents, redirects, problems };
}

/** `content` where the folder lies in the project, its own name elsewhere. */
function displayName(folder: string): string {
  const inside = relative(process.cwd(), folder);
  return inside && !inside.startsWith('..') ? inside.split(sep).join('/') : basename(folder);
}

const IGNORED = /^(?:\..*|README\.md|Thumbs\.db)$/;

/** Files below a folder, sorted by path; none where the folder does not exist. Links are not followed. */
function listFiles(folder: string): string[] {
  const entries = readEntries(folder);
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? listFiles(path) : [path];
    });
}

function readEntries(folder: string) {
  try {
    return readdirSync(/* turbopackIgnore: true */ folder, { withFileTypes: true });
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** The text of a UTF-8 file, or what is wrong with it. */
function readText(path: string, file: string): string | Problem {
  const bytes = readFileSync(/* turbopackIgnore: true */ path);
  const place = { file, line: 1, column: 1, severity: 'error' as const };
  if (bytes.length > 1_000_000) {
    return {
      ...place,
      rule: 'file/size',
      message: `The file has ${(bytes.length / 1e6).toFixed(1)} MB; a post may have 1 MB`,
      fix: 'Split it, or move pasted data (pictures as text, say) into files of their own in public/media.',
    };
  }
  try {
    return normalise(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return {
      ...place,
      line: lineOfBadByte(bytes),
      rule: 'file/encoding',
      message: 'The file holds bytes that are not UTF-8 text',
      fix: 'Save it again as UTF-8; most editors offer this under “Save with encoding”.',
    };
  }
}

/** 1-based line on which decoding fails. */
function lineOfBadByte(bytes: Buffer): number {
  const text = new TextDecoder('utf-8').decode(bytes);
  const at = text.indexOf('\uFFFD');
  return at < 0 ? 1 : text.slice(0, at).split('\n').length;
}

const normalise = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n');

function readOptional(path: string, file: string): { file: string; text: string } | undefined {
  try {
    return { file, text: normalise(readFileSync(/* turbopackIgnore: true */ path, 'utf8')) };
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function wrongType(file: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    severity: 'error',
    rule: 'file/type',
    message: 'Only .mdx files belong here',
    fix: file.endsWith('.md')
      ? 'Rename it to end in .mdx.'
      : 'Move pictures and recordings to public/media, and anything else out of content.',
  };
}
