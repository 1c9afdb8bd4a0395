import { spawnSync } from 'node:child_process';

/** The commit that the site was built from; `untracked` outside of git. */
export function revision(): string {
  const { status, stdout } = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : 'untracked';
}
