/** Puts a new publication where it is to live: a folder of its own, or this checkout. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandError } from '@/lib/errors.ts';

/** What of a checkout is the publication. */
const PARTS = ['content', 'public'];

/** @throws CommandError where the folder holds something already */
export function refuseFull(folder: string, shown: string): void {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new CommandError(
      `${shown} is not empty, and nothing is ever overwritten. Name a folder that is not there yet.`,
    );
}

/**
 * In place, what was published from this checkout is deleted; Git keeps it, if Git has it.
 *
 * @throws CommandError where Git does not have all of it
 */
export function refuseUnsaved(project: string): void {
  const changed = execFileSync('git', ['status', '--porcelain', '--', ...PARTS, '.github'], {
    cwd: project,
    encoding: 'utf8',
  });
  if (changed.trim() !== '')
    throw new CommandError(
      `These files are not committed, and --in-place would delete them:\n\n${changed.trimEnd()}\n\nCommit them first, or move them away.`,
    );
}

/** Takes the parts of the publication in `project` away and moves those of `made` into their place. */
export async function takePlace(made: string, project: string): Promise<void> {
  for (const part of PARTS) {
    await rm(join(project, part), { recursive: true, force: true });
    if (existsSync(join(made, part))) await rename(join(made, part), join(project, part));
  }
}
