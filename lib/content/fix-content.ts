/** Fixes what can be fixed without changing a word that readers read, and takes back what did not help. */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentsIn } from '../kinds';
import { contentFolder } from '../publication';
import { type Loaded, loadContent } from './load';
import type { Edit, Problem } from './problem';
import { displayName } from './source';

/** One fix that was applied, with the place that it had in the file before. */
export interface AppliedFix extends Pick<Problem, 'file' | 'line' | 'column' | 'rule'> {
  readonly says: string;
}

/** What a fix uncovers is fixed too; this many rounds are more than enough for that. */
const MOST_ROUNDS = 10;

/**
 * Fixes the files of a content folder, or those of them that are named as problems name them. A file is left as it was
 * where the fixes would bring a new error, or change its text and take no error away.
 */
export function fixContent(
  wanted: (file: string) => boolean = () => true,
  folder = contentFolder(),
  now?: number,
  publicFolder?: string,
): AppliedFix[] {
  const load = () => loadContent(folder, now, publicFolder);
  const before = load();
  const pathOf = (file: string) => join(folder, file.slice(displayName(folder).length + 1));
  // `undefined` where there was no such file.
  const originals = new Map<string, Buffer | undefined>();
  const applied: (AppliedFix & { readonly changed: string })[] = [];
  let current = before;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const byFile = new Map<string, Problem[]>();
    for (const problem of current.problems)
      if (problem.repair && wanted(problem.file)) {
        const file = problem.repair.file ?? problem.file;
        byFile.set(file, [...(byFile.get(file) ?? []), problem]);
      }
    if (byFile.size === 0) break;
    for (const [file, problems] of byFile) {
      const raw = existsSync(pathOf(file)) ? readFileSync(pathOf(file)) : undefined;
      if (!originals.has(file)) originals.set(file, raw);
      const { text, done } = apply(current.texts.get(file) ?? '', problems);
      write(pathOf(file), raw ?? Buffer.alloc(0), text);
      applied.push(...done.map((each) => ({ ...each, changed: file })));
    }
    current = load();
  }
  const undone = [...originals].filter(([file]) => !isBetter(file, before, current));
  for (const [file, raw] of undone)
    if (raw) writeFileSync(pathOf(file), raw);
    else rmSync(pathOf(file));
  const kept = new Set(undone.map(([file]) => file));
  return applied.filter(({ changed }) => !kept.has(changed)).map(({ changed: _, ...each }) => each);
}

function apply(text: string, problems: readonly Problem[]): { text: string; done: AppliedFix[] } {
  const taken: Edit[] = [];
  const done: AppliedFix[] = [];
  for (const { file, line, column, rule, repair } of problems) {
    if (!repair) continue;
    // Lines added to another file do not stand in each other's way.
    if (!repair.file && repair.edits.some((edit) => taken.some((other) => overlap(edit, other)))) continue;
    taken.push(...repair.edits);
    done.push({ file, line, column, rule, says: repair.says });
  }
  let fixed = text;
  for (const { start, end, text: insert } of taken
    .reverse()
    .sort((a, b) => b.start - a.start || b.end - a.end))
    fixed = fixed.slice(0, start) + insert + fixed.slice(end);
  return { text: fixed, done };
}

const overlap = (a: Edit, b: Edit): boolean =>
  a.start < b.end && b.start < a.end ? true : a.start === b.start && a.end === b.end;

/** Writes a text with the line ends and the byte order mark that the file had, in one step. */
function write(path: string, raw: Buffer, text: string): void {
  const former = raw.toString('utf8');
  const mark = former.startsWith('\uFEFF') ? '\uFEFF' : '';
  const ends = former.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
  writeFileSync(`${path}~`, mark + ends);
  renameSync(`${path}~`, path);
}

/** Whether a file has fewer errors; one that has as many as before says what it said. */
function isBetter(file: string, before: Loaded, after: Loaded): boolean {
  const errors = ({ problems }: Loaded) =>
    problems.filter((problem) => problem.file === file && problem.severity === 'error');
  const [had, has] = [errors(before).length, errors(after).length];
  if (has !== had) return has < had;
  return wordsOf(file, before) === wordsOf(file, after);
}

/** Characters that take no room: no reader misses them (`file/hidden-character`). */
const NO_ROOM = /[\u200b\u2060\ufeff]/g;

function wordsOf(file: string, { content }: Loaded): string {
  const document = documentsIn(content).find((one) => one.file === file);
  return document
    ? JSON.stringify([document.outline.text, document.outline.headings, document.outline.media]).replace(
        NO_ROOM,
        '',
      )
    : '';
}
