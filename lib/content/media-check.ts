/** Checks everything below the public folder: where it lies, what it is called, and what it holds. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { publicFolder } from '../publication';
import { checkContents } from './media/contents';
import { nameFault, visiblePath } from './media/name';
import { isLeftBySystem, type ServedEntry, servedEntries } from './media/served-entries';
import type { Problem } from './problem';
import { readSafelyLater } from './read-safely';
import { mediaLink } from './rules/media/link';
import { mediaName } from './rules/media/name';
import { mediaPlace } from './rules/media/place';
import { sameName } from './rules/media/same-name';
import { problemOf, type Rule } from './rules/rule';

/** What was found in a file, kept as long as its size and time stay the same. */
const memory = new Map<string, { readonly stamp: string; readonly problems: readonly Problem[] }>();

const START = { line: 1, column: 1 };

/** Checks every file below a public folder, or those named (root-relative: `/media/x.jpg`). */
export async function checkMedia(folder = publicFolder(), only?: ReadonlySet<string>): Promise<Problem[]> {
  const entries = servedEntries(folder).filter(({ path }) => !isLeftBySystem(path));
  const problems = [...entries.flatMap(entryProblems), ...sameNames(entries)];
  for (const entry of entries.filter(isReadable))
    if (!only || only.has(`/${entry.path}`))
      problems.push(...(await contentsOnce(join(folder, entry.path), shown(entry.path))));
  return only ? problems.filter(({ file }) => only.has(file.replace(/^public/, ''))) : problems;
}

/**
 * What must not be in the `media` folder of a site that is about to be published: the same list, without decoding what the check
 * of the content has decoded.
 */
export async function checkServedMedia(site: string): Promise<Problem[]> {
  const entries = servedEntries(join(site, 'media')).map((entry) => ({
    ...entry,
    path: `media/${entry.path}`,
  }));
  const problems = [...entries.flatMap(entryProblems), ...sameNames(entries)];
  for (const { path } of entries.filter(isReadable)) {
    const file = join(site, path);
    problems.push(...(await checkContents(file, shown(path), statSync(file).size, 'as told')));
  }
  return problems;
}

/** A file whose name can be opened as it was read. */
const isReadable = ({ path, name, kind }: ServedEntry): boolean =>
  kind === 'file' && path.startsWith('media/') && !name.includes('\ufffd');

const shown = (path: string): string => visiblePath(`public/${path}`);

/** What its place, form and name alone say of an entry. */
function entryProblems({ path, name, kind }: ServedEntry): Problem[] {
  const found = (rule: Rule, message: string = rule.message, fix: string = rule.fix): Problem[] => [
    problemOf(rule, shown(path), START, message, fix),
  ];
  if (kind === 'link') return found(mediaLink);
  if (kind === 'special')
    return found(
      mediaLink,
      'This is neither a file nor a folder; what is served is plain files and folders',
      'Delete it.',
    );
  if (!path.startsWith('media/')) return kind === 'file' ? found(mediaPlace) : [];
  const fault = nameFault(name, kind);
  return fault ? found(mediaName, fault.message, fault.fix) : [];
}

/** Entries that are one on a system that does not tell capitals, or composed letters, apart. */
function sameNames(entries: readonly ServedEntry[]): Problem[] {
  const first = new Map<string, string>();
  return entries.flatMap(({ path }) => {
    const folded = path.normalize('NFC').toLowerCase();
    const other = first.get(folded);
    if (other === undefined) {
      first.set(folded, path);
      return [];
    }
    // Whatever lies below a folder that is reported once says nothing new.
    if (first.has(`${folded}/`) || path.slice(path.lastIndexOf('/')) === other.slice(other.lastIndexOf('/')))
      return [];
    const message = `${shown(other)} and ${shown(path)} differ only in capital letters`;
    const another = (path.split('/').at(-1) ?? '').replace(/(\.[^.]*)?$/, '-2$1');
    return [
      problemOf(sameName, shown(path), START, message, `Rename one of them, for example to ${another}.`),
    ];
  });
}

async function contentsOnce(path: string, file: string): Promise<readonly Problem[]> {
  const { size, mtimeMs } = statSync(path);
  const stamp = `${size} ${mtimeMs}`;
  const known = memory.get(path);
  if (known?.stamp === stamp) return known.problems;
  const problems: Problem[] = [];
  const found = await readSafelyLater(
    file,
    problems,
    () => checkContents(path, file, size),
    () => [],
  );
  problems.push(...found);
  memory.set(path, { stamp, problems });
  return problems;
}
