import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { buildInstant } from '@/lib/build-instant.ts';
import { loadContent } from '@/lib/content/load.ts';
import { CommandError } from '@/lib/errors.ts';
import { type LinkReport, linkReportSchema } from '../links/link-result.ts';
import { editorsReport } from './editors-report.ts';
import { reportMarkdown } from './report-markdown.ts';
import { reportPage } from './report-page.tsx';

export interface ReportOptions {
  readonly links?: string;
  readonly to: string;
  readonly markdown?: string;
}

/**
 * Writes one readable page about the publication, for its editors, as of `BUILD_DATE`.
 *
 * @returns the exit code
 * @throws CommandError where what was found about links cannot be read
 */
export async function writeReport({ links, to, markdown }: ReportOptions): Promise<number> {
  process.env.PREVIEW = '1'; // Drafts and scheduled posts are what editors want to know about.
  const found = links === undefined ? undefined : readLinks(links);
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

/** What was found about links. @throws CommandError where it cannot be read */
function readLinks(file: string): LinkReport {
  if (!existsSync(file))
    throw new CommandError(`There is no file ${file}; “npm run report -- links --to ${file}” writes it.`);
  const text = readFileSync(file, 'utf8');
  const result = linkReportSchema.safeParse(asJson(text));
  if (result.success) return result.data;
  throw new CommandError(`${file} was not written by “npm run report -- links”; run it again.`);
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // The schema refuses it in words for people.
  }
}
