/** Reads the files of a Hugo site: nothing outside its folder, nothing that is no file, nothing above 20 MB. */
import { createHash } from 'node:crypto';
import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { compareText } from '@/lib/compare-text';
import { reasonOf } from '@/lib/content/read-safely';
import { decode } from '../decode';
import { lowerKeys, lowerNames } from '../front-matter/lower-keys';
import { readFrontMatter } from '../front-matter/read';
import { readJson, readToml } from '../front-matter/read-data';
import { splitFile } from '../front-matter/split';
import { withoutReordering } from '../hidden-characters';
import { partLongWords } from '../markdown/long-words';
import { htmlAsMarkdown } from '../markup/html-page';
import { type OrgPage, readOrg } from '../markup/org-page';
import type { SourceFile, Unreadable } from './types';

const MAX_BYTES = 20_000_000;

export interface FoundFiles {
  /** Paths below the site’s folder with `/`, sorted. */
  readonly paths: readonly string[];
  readonly unreadable: readonly Unreadable[];
}

/**
 * Lists the files with an ending below a folder of the site. Links are followed only inside the site.
 *
 * @param levels how many levels of folders are looked into; 1 is the folder alone
 */
export async function listFiles(
  site: string,
  folder: string,
  ending: RegExp,
  levels = Number.POSITIVE_INFINITY,
): Promise<FoundFiles> {
  const root = await realpath(site);
  const paths: string[] = [];
  const unreadable: Unreadable[] = [];
  const visit = async (path: string, seen: ReadonlySet<string>, level = 1): Promise<void> => {
    if (level > levels) return;
    const entries = await readdir(path, { withFileTypes: true }).catch((error: unknown) => {
      if (!isMissing(error)) {
        const message = `The folder could not be read: ${error instanceof Error ? error.message : String(error)}.`;
        unreadable.push({ path: relative(site, path).split(sep).join('/'), line: 1, message });
      }
      return [];
    });
    for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
      const full = join(path, entry.name);
      const shown = relative(site, full).split(sep).join('/');
      if (entry.isSymbolicLink()) {
        const target = await realpath(full).catch(() => undefined);
        if (!target || !(target === root || target.startsWith(root + sep))) {
          if (ending.test(entry.name) || !entry.name.includes('.'))
            unreadable.push({
              path: shown,
              line: 1,
              message: 'The link leads out of the site and was not followed.',
            });
          continue;
        }
        const info = await lstat(target);
        if (info.isFile() && ending.test(entry.name)) paths.push(shown);
        else if (info.isDirectory() && !seen.has(target))
          await visit(full, new Set([...seen, target]), level + 1);
      } else if (entry.isDirectory()) await visit(full, seen, level + 1);
      else if (entry.isFile() && ending.test(entry.name)) paths.push(shown);
    }
  };
  await visit(join(site, folder), new Set([root]));
  return { paths, unreadable };
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');

/** The text of a file of the site and what had to be repaired in it, or why it could not be read. */
export async function readSourceText(
  site: string,
  path: string,
): Promise<{ text: string; sha: string; repairs: SourceFile['repairs'] } | Unreadable> {
  try {
    const bytes = await readFile(join(site, path));
    if (bytes.length > MAX_BYTES)
      return {
        path,
        line: 1,
        message: `The file has ${Math.round(bytes.length / 1e6)} MB; 20 MB is the limit.`,
      };
    const { text, repairs } = decode(bytes);
    return { text, repairs, sha: createHash('sha256').update(bytes).digest('hex') };
  } catch (error) {
    if (isMissing(error)) return { path, line: 1, message: 'The file was gone when it was to be read.' };
    return {
      path,
      line: 1,
      message: `The file could not be read: ${error instanceof Error ? error.message : String(error)}.`,
    };
  }
}

/** A page of the site, cut into front matter and body, or why it could not be read; `undefined` for a file that is no page. */
export async function readSourceFile(
  site: string,
  file: Pick<SourceFile, 'path' | 'logical' | 'language'>,
): Promise<SourceFile | Unreadable | undefined> {
  const read = await readSourceText(site, file.path);
  return 'message' in read ? read : parseSourceFile(file, read);
}

type Text = Pick<SourceFile, 'sha' | 'repairs'> & { readonly text: string };
type Named = Pick<SourceFile, 'path' | 'logical' | 'language'>;

/** Cuts a page that was read; pure. Whatever it makes a reader throw, it is named and the other pages are read. */
export function parseSourceFile(file: Named, source: Text): SourceFile | Unreadable | undefined {
  try {
    return cut(file, source);
  } catch (error) {
    return { path: file.path, line: 1, message: `The file could not be read: ${reasonOf(error)}.` };
  }
}

function cut(file: Named, { text, sha, repairs }: Text): SourceFile | Unreadable | undefined {
  const { path } = file;
  const isHtml = /\.html?$/i.test(path);
  // Without front matter HTML is a file beside pages.
  if (isHtml && !/^\s*(?:---|\+\+\+|\{)/.test(text)) return undefined;
  const parts: Parts | { line: number; message: string } = /\.org$/i.test(path)
    ? readOrg(text)
    : readParts(text);
  if ('message' in parts) return { path, ...parts };
  const { values, lines, repeated } = parts.frontMatter;
  const body = partLongWords(isHtml ? htmlAsMarkdown(parts.body) : parts.body, parts.bodyLine);
  const repaired = [...repairs, ...(parts.repairs ?? []), ...body.repairs];
  return {
    ...file,
    sha,
    frontMatter: { values: lowerKeys(values), lines: lowerNames(lines), repeated },
    body: body.text,
    bodyLine: parts.bodyLine,
    repairs: parts.isBare
      ? [...repaired, { line: 1, rule: 'no-front-matter', message: 'The file has no front matter.' }]
      : repaired,
  };
}

interface Parts extends OrgPage {
  /** Whether the page is text alone, as Hugo takes it. */
  readonly isBare?: boolean;
  /** What was repaired in the front matter. */
  readonly repairs?: SourceFile['repairs'];
}

function readParts(text: string): Parts | { line: number; message: string } {
  const split = splitFile(text);
  if ('message' in split) return split;
  if (split.format === 'none')
    return {
      frontMatter: { values: {}, lines: {}, repeated: [] },
      body: split.body,
      bodyLine: split.bodyLine,
      isBare: true,
    };
  const read = { yaml: readFrontMatter, toml: readToml, json: readJson }[split.format];
  const { text: source, repairs } = withoutReordering(split.source, split.sourceLine);
  const frontMatter = read(source, split.sourceLine);
  if ('message' in frontMatter) return frontMatter;
  return { frontMatter, body: split.body, bodyLine: split.bodyLine, repairs };
}
