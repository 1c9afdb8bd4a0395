import { appendFileSync, existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { checkSome } from '@/lib/content/check.ts';
import { type AppliedFix, fixContent } from '@/lib/content/fix-content.ts';
import { checkChangedContent } from '@/lib/content/kept-examinations.ts';
import type { Problem } from '@/lib/content/problem.ts';
import { UsageError } from '@/lib/errors.ts';
import { publicationFolder } from '@/lib/publication.ts';
import { changedSince } from './changed-since.ts';
import { formats } from './formats/index.ts';
import type { FormatName } from './formats/names.ts';
import { jobSummary } from './job-summary.ts';

export interface CheckOptions {
  readonly format: FormatName;
  readonly fix?: boolean;
  readonly since?: string;
}

/**
 * Checks what authors wrote, and prints what is wrong.
 *
 * @param files to report on, from the publication or the working directory; all if none is named
 * @returns the exit code: 1 if anything stops a build
 * @throws UsageError for a file that is not of this publication
 */
export async function checkFiles(
  files: readonly string[],
  { format, fix, since }: CheckOptions,
): Promise<number> {
  const started = performance.now();
  const wanted = new Set(files.map(shownName));
  const isWanted = (file: string): boolean => wanted.size === 0 || wanted.has(file);
  const applied = fix ? fixContent(isWanted) : [];
  const changed = since === undefined ? undefined : new Set(changedSince(since).map(shownName));
  const { problems: all, texts } = await (wanted.size === 0 ? checkChangedContent() : checkSome(wanted));
  const problems = changed ? aboutChange(all, changed) : all;
  const told = new Set(all.map(({ file }) => file));
  const unknown = [...wanted].filter((file) => !texts.has(file) && !told.has(file) && !isMedia(file));
  if (unknown.length > 0)
    throw new UsageError(unknown.map((file) => `${file} is not a file of this publication.`).join('\n'));
  // What was fixed is not part of a format that a program reads.
  const say = format === 'text' ? console.log : console.error;
  for (const each of applied) say(sentence(each));
  if (fix) say(applied.length === 1 ? '1 fix\n' : `${applied.length} fixes\n`);
  const seconds = (performance.now() - started) / 1000;
  const shown = { problems, texts, files: wanted.size || texts.size, seconds };
  console.log(formats[format](shown));
  // GitHub shows what is appended to this file on the page of the workflow run.
  if (format === 'github' && process.env.GITHUB_STEP_SUMMARY)
    appendFileSync(process.env.GITHUB_STEP_SUMMARY, jobSummary(all, changed, shown.files));
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** Whether it is a recording, picture or transcript of the publication, about which there may be nothing to say. */
const isMedia = (file: string): boolean =>
  file.startsWith('public/media/') && existsSync(resolve(publicationFolder(), file));

/**
 * What a change answers for: all that is wrong in its files, then errors in others, which it can cause without touching
 * them; what was worth a note there before is not its matter. Its files come first, because GitHub shows the first ten alone.
 */
function aboutChange(all: readonly Problem[], changed: ReadonlySet<string>): readonly Problem[] {
  const others = all.filter(({ file, severity }) => severity === 'error' && !changed.has(file));
  return [...all.filter(({ file }) => changed.has(file)), ...others];
}

/** The name of a file in messages, from the publication's folder; it may be given from there or from the working directory. */
function shownName(file: string): string {
  const publication = publicationFolder();
  const names = [resolve(file), resolve(publication, file)].map((path) => relative(publication, path));
  const [fromHere = file, fromThere = file] = names.map((name) => name.split(sep).join('/'));
  return fromHere.startsWith('../') ? fromThere : fromHere;
}

const sentence = ({ file, line, column, rule, says }: AppliedFix): string =>
  `${file}:${line}:${column}  fixed  ${rule}  ${says}`;
