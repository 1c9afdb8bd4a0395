import { spawnSync } from 'node:child_process';
import { findNginx } from './find-nginx.ts';
import { runCommand } from './run-command.ts';

/**
 * Installs nginx with the system's package manager where there is none and this user may: the tests start it with the
 * configuration that releases come with. Elsewhere the tests say that it was not tried.
 */
export async function ensureNginx(): Promise<void> {
  if (findNginx() || process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return;
  console.log('Installing nginx with apt-get …');
  const quietly = { DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand('apt-get', ['update', '-q'], quietly, { quiet: true });
  await runCommand('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'nginx'], quietly, {
    quiet: true,
  });
}
