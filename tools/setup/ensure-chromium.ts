import { spawnSync } from 'node:child_process';
import { CommandError } from '@/lib/errors.ts';
import { findChromium } from './find-chromium.ts';
import { packageBinary } from './package-binary.ts';
import { runCommand } from './run-command.ts';

/**
 * Finds a Chromium or installs one: Playwright's own download first, then the system's package where apt exists and
 * the user may use it.
 *
 * @returns the path of its executable
 * @throws one sentence that says what to do, where no way led to a Chromium
 */
export async function ensureChromium(): Promise<string> {
  const found = findChromium();
  if (found) return found;

  console.log('No Chromium found; downloading the one that Playwright knows …');
  await runCommand(process.execPath, [packageBinary('playwright'), 'install', 'chromium']);
  const downloaded = findChromium();
  if (downloaded) return downloaded;

  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    console.log('Installing Chromium with apt-get …');
    const quietly = { DEBIAN_FRONTEND: 'noninteractive' };
    await runCommand('apt-get', ['update', '-q'], quietly);
    // Older distributions have no package without windows.
    for (const name of ['chromium-headless-shell', 'chromium']) {
      await runCommand('apt-get', ['install', '-y', '-q', name], quietly);
      const installed = findChromium();
      if (installed) return installed;
    }
  }
  throw new CommandError(
    'The browser tests need Chromium and none could be installed: install Chromium or Google Chrome, ' +
      'or set CHROMIUM_PATH to one, and run the command again.',
  );
}
