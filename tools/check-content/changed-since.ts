import { spawnSync } from 'node:child_process';
import { UsageError } from '@/lib/errors.ts';
import { publicationFolder } from '@/lib/publication.ts';

/**
 * The files of the publication that are different from those of a commit, by their names from its folder.
 *
 * @param commit as git names it: `HEAD^1` is what a pull request is merged into
 * @throws where git knows no such commit
 */
export function changedSince(commit: string): readonly string[] {
  const args = ['diff', '--name-only', '--relative', '-z', '--end-of-options', commit];
  const { status, stdout, stderr } = spawnSync('git', args, {
    cwd: publicationFolder(),
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0)
    throw new UsageError(`“git diff ${commit}” says: ${stderr.trim() || 'nothing; is git installed?'}`);
  return stdout.split('\0').filter((name) => name !== '');
}
