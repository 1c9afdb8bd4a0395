import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runCommand } from '../../setup/run-command.ts';
import { type Step, wholeStep } from '../steps.ts';

/** A Hugo site of 1,055 posts beside this project, where there is one. */
const ARCHIVE = resolve('../shared/archive');
const FOLDER = join('.cache', 'search-trial');

/** Imports and builds the archive, and asks its search: a step of `npm test -- release` where the archive is there. */
export const searchTrial = (): Step[] =>
  existsSync(ARCHIVE) ? [wholeStep('40 queries on the search of the archive', askArchive)] : [];

async function askArchive(): Promise<number> {
  rmSync(FOLDER, { recursive: true, force: true });
  const publication = resolve(FOLDER, 'publication');
  const site = join(FOLDER, 'out');
  const node = (args: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
    runCommand(process.execPath, args, environment);
  // The import reports what it could not carry over by its exit code; what it wrote is what is searched.
  await node(['tools/setup/bootstrap.mjs', 'import', ARCHIVE, '--out', publication]);
  return (
    (await node(['tools/setup/bootstrap.mjs', 'build'], { PUBLICATION_DIR: publication, OUT_DIR: site })) ||
    node(['--import', 'tsx', 'tools/publish/search/trials/archive-queries.ts', site])
  );
}
