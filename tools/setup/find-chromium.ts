import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';
import { CommandError } from '@/lib/errors.ts';

/** The one without windows comes first: it loads a page with a fifth of the processor time of the one with them. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

type Environment = Readonly<Record<string, string | undefined>>;

/** Where Chromium and its relatives are installed on macOS and Windows, which do not put them on the PATH. */
function usualPlaces(environment: Environment): string[] {
  const mac = ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'];
  const windows = ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'];
  const homes = [environment.LOCALAPPDATA, environment.PROGRAMFILES, environment['PROGRAMFILES(X86)']];
  return [
    ...['/Applications', join(environment.HOME ?? '/', 'Applications')].flatMap((folder) =>
      mac.map((app) => join(folder, app)),
    ),
    ...homes.flatMap((home) => (home ? windows.map((app) => `${home}\\${app}`) : [])),
  ];
}

/** Whether a file may be executed and, where that can be asked without opening a window, is really a Chromium. */
function isChromium(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    return false; // Not there, or not for us: both mean "look on".
  }
  if (process.platform === 'win32') return true;
  // Ubuntu ships a `chromium-browser` that only says which snap to install.
  const { status, stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && /Chrom|Edge/.test(stdout);
}

/**
 * The Chromium that tests use: `CHROMIUM_PATH`, one on the PATH, one in the platform's usual places, or the one that
 * Playwright has downloaded before.
 *
 * @returns the path of its executable; undefined where there is none
 * @throws where `CHROMIUM_PATH` is set and no Chromium: whoever set it wants to know
 */
export function findChromium(environment: Environment = process.env): string | undefined {
  const chosen = environment.CHROMIUM_PATH;
  if (chosen) {
    if (isChromium(chosen)) return chosen;
    throw new CommandError(`CHROMIUM_PATH is “${chosen}”, which is no Chromium that can be started.`);
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...usualPlaces(environment), chromium.executablePath()].find(isChromium);
}
