/**
 * `npm run report -- [--links FILE] [--to FILE] [--markdown FILE]`: one readable page about the publication, for editors. `BUILD_DATE`
 * is the day it speaks of.
 */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Command, CommanderError } from 'commander';
import { buildInstant } from '@/lib/build-instant.ts';
import { loadContent } from '@/lib/content/load.ts';
import { type LinkReport, linkReportSchema } from '../links/link-result.ts';
import { editorsReport } from './editors-report.ts';
import { reportMarkdown } from './report-markdown.ts';
import { reportPage } from './report-page.tsx';

interface Options {
  readonly links?: string;
  readonly to: string;
  readonly markdown?: string;
}

/** Runs the command. @returns its exit code */
export async function run(args: readonly string[]): Promise<number> {
  const program = new Command('report')
    .description('Writes a page about the publication for its editors.')
    .option('--links <file>', 'what “npm run links” has written')
    .option('--to <file>', 'where the page is written', 'report.html')
    .option('--markdown <file>', 'where it is written once more, for an issue')
    .exitOverride();
  try {
    program.parse([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
  return write(program.opts<Options>());
}

async function write({ links, to, markdown }: Options): Promise<number> {
  process.env.PREVIEW = '1'; // Drafts and scheduled posts are what editors want to know about.
  const found = links === undefined ? undefined : readLinks(links);
  if (typeof found === 'string') {
    console.error(found);
    return 1;
  }
  const { content, problems } = loadContent();
  const report = editorsReport(content, problems, buildInstant(), found);
  await writeInto(to, reportPage(report));
  if (markdown !== undefined) await writeInto(markdown, reportMarkdown(report));
  console.log(`The report is in ${to}; open it in a browser.`);
  return 0;
}

async function writeInto(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** What was found about links, or a sentence that says why it cannot be read. */
function readLinks(file: string): LinkReport | string {
  if (!existsSync(file)) return `There is no file ${file}; “npm run links -- --to ${file}” writes it.`;
  const text = readFileSync(file, 'utf8');
  const result = linkReportSchema.safeParse(asJson(text));
  return result.success ? result.data : `${file} was not written by “npm run links”; run it again.`;
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // The schema refuses it in words for people.
  }
}
