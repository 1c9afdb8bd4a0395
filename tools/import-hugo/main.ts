/** `npm run import -- <hugo-site> --out <folder>`: see docs/importing.md. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommanderError } from 'commander';
import { askSections } from './ask-sections';
import { buildDateOf } from './build-date';
import { importSite } from './import-site';
import { obstacle, readOptions } from './options';
import { showProgress } from './report/progress';
import { isClean } from './report/report';
import { summaryOf } from './report/summary';
import { settleOptions } from './settle-options';
import { ownMediaBase } from './site/own-permalink';
import { readPages } from './site/read-pages';
import { hugoVersion } from './witness/old-site';

async function main(): Promise<number> {
  const given = readOptions(process.argv.slice(2));
  const reason = obstacle(given);
  if (reason) {
    console.error(reason);
    return 2;
  }
  if (given.witness && (await hugoVersion()) === undefined) {
    console.error(
      '--witness hugo needs the program “hugo”, which is not installed: https://gohugo.io/installation/',
    );
    return 2;
  }
  process.env.BUILD_DATE ??= buildDateOf();
  const pages = await readPages(given.source);
  const settled = settleOptions(given, pages, await ownMediaBase(given.out));
  if ('obstacle' in settled) {
    console.error(settled.obstacle);
    return 2;
  }
  for (const line of settled.said) console.log(line);
  const options = given.sections || !process.stdin.isTTY ? settled.options : await askSections(settled);
  // Posts are converted and checked under the settings of the folder that they go to.
  const scratch = options.dryRun ? mkdtempSync(join(tmpdir(), 'import-')) : undefined;
  process.env.PUBLICATION_DIR = scratch ?? options.out;
  const report = await showProgress((progress) =>
    importSite({ ...options, scratch }, progress, process.cwd(), pages),
  ).finally(() => scratch && rmSync(scratch, { recursive: true }));
  console.log(summaryOf(report, options));
  return isClean(report) ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  // Commander has printed what it found, or the help that was asked for.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    console.error(error instanceof Error ? `The import stopped: ${error.message}` : error);
    process.exitCode = 2;
  }
}
