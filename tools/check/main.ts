/**
 * `npm run check:content [files…] [--format text|json|github|sarif] [--fix]`: checks what authors wrote.
 * Exit code 0 where nothing stops a build, 1 where there are errors, 2 where the command was called wrongly.
 */
import { appendFileSync, existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { Command, Option } from 'commander';
import { checkContent, checkSome } from '@/lib/content/check.ts';
import { type AppliedFix, fixContent } from '@/lib/content/fix-content.ts';
import type { Problem } from '@/lib/content/problem.ts';
import { publicationFolder } from '@/lib/publication.ts';
import { changedSince } from './changed-since.ts';
import { type FormatName, formatNames, formats } from './formats/index.ts';
import { jobSummary } from './job-summary.ts';

interface Options {
  readonly format: FormatName;
  readonly fix?: boolean;
  readonly since?: string;
}

const program = new Command('check:content')
  .description('Checks posts, authors, topics, series, pages and media, and says how to fix what is wrong.')
  .argument('[files...]', 'files to report on; all where none is named')
  .addOption(new Option('--format <name>', 'how to print the result').choices(formatNames).default('text'))
  .option('--fix', 'apply every fix that changes no word that readers read')
  .option('--since <commit>', 'notes only on files that are different from those of a commit; errors on all')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .action(async (files: string[], options: Options) => {
    process.exitCode = await check(files, options);
  });

async function check(files: readonly string[], { format, fix, since }: Options): Promise<number> {
  const started = performance.now();
  const wanted = new Set(files.map(shownName));
  const isWanted = (file: string): boolean => wanted.size === 0 || wanted.has(file);
  const applied = fix ? fixContent(isWanted) : [];
  const changed = since === undefined ? undefined : new Set(changedSince(since).map(shownName));
  const { problems: all, texts } = await (wanted.size === 0 ? checkContent() : checkSome(wanted));
  const problems = changed ? aboutChange(all, changed) : all;
  const told = new Set(all.map(({ file }) => file));
  const unknown = [...wanted].filter((file) => !texts.has(file) && !told.has(file) && !isMedia(file));
  if (unknown.length > 0) {
    for (const file of unknown) console.error(`${file} is not a file of this publication.`);
    return 2;
  }
  // What was fixed is no part of a format that a program reads.
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

await program.parseAsync();
