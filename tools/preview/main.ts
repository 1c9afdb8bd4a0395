/**
 * `npm run preview -- [--before FOLDER] [--after out] [--to preview]`: compares two builds of the site and writes a
 * page that shows what changes for readers, with pictures of up to ten pages, and the whole site beside it.
 */
import { appendFile, cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { compareSites } from './compare-sites.ts';
import { type Comparison, choosePictures, countChanges } from './comparison.ts';
import { previewPage } from './preview-page.tsx';
import { readSite } from './read-site.ts';
import { summaryMarkdown } from './summary.ts';
import { takePictures } from './take-pictures.ts';
import { UsageError } from './usage-error.ts';

interface Options {
  readonly before?: string;
  readonly after: string;
  readonly to: string;
}

/** Runs the command. @returns its exit code */
export async function run(args: readonly string[]): Promise<number> {
  const program = new Command('preview')
    .description('Shows what changes for readers between two builds.')
    .option('--before <folder>', 'the site before; every page counts as added where it is missing')
    .option('--after <folder>', 'the site after', 'out')
    .option('--to <folder>', 'where the comparison is written; what is there is replaced', 'preview')
    .exitOverride()
    .action(writePreview);
  try {
    await program.parseAsync([...args], { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return 1;
  }
}

async function writePreview({ before, after, to }: Options): Promise<void> {
  const changes = compareSites(before === undefined ? new Map() : readSite(before), readSite(after));
  const comparison: Comparison = { changes, pictures: choosePictures(changes) };
  await rm(to, { recursive: true, force: true });
  await mkdir(to, { recursive: true });
  await cp(after, join(to, 'site'), { recursive: true });
  await takePictures(after, side(comparison, 'after'), to);
  if (before !== undefined) await takePictures(before, side(comparison, 'before'), to);
  await writeFile(join(to, 'index.html'), previewPage(comparison));
  const markdown = summaryMarkdown(comparison);
  await writeFile(join(to, 'summary.md'), markdown);
  // GitHub shows what is appended to this file on the page of the workflow run.
  if (process.env.GITHUB_STEP_SUMMARY) await appendFile(process.env.GITHUB_STEP_SUMMARY, markdown);
  console.log(`${countChanges(changes)}; see ${join(to, 'index.html')}`);
}

function side({ pictures }: Comparison, when: 'before' | 'after'): Map<string, string> {
  return new Map(
    [...pictures].flatMap(([path, picture]) => {
      const file = picture[when];
      return file === undefined ? [] : [[path, file]];
    }),
  );
}
