/**
 * Where every npm command starts: installs what is missing, then hands over to the launcher, which knows the commands. Plain
 * JavaScript with nothing but Node's own modules, because it runs before anything is installed.
 *
 * Usage: node tools/setup/bootstrap.mjs <command> [arguments]
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dependencyToInstall } from './missing-dependency.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const [command, ...words] = process.argv.slice(2);

/** Runs npm; npm_execpath, which npm sets for the scripts that it runs, finds it on Windows too. */
function npm(npmArgs, errors) {
  const all = [...npmArgs, '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { stdio: ['ignore', 'ignore', errors] };
  const script = process.env.npm_execpath;
  return script && existsSync(script)
    ? spawnSync(process.execPath, [script, ...all], options).status === 0
    : spawnSync('npm', all, { ...options, shell: process.platform === 'win32' }).status === 0;
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  fail(`Node ${process.versions.node} is too old: Gazette needs 20.19 or newer (https://nodejs.org).`);
}

process.chdir(root);
const missing = dependencyToInstall(root);
if (missing) {
  console.log(`Installing packages (${missing}) …`);
  // `npm ci` takes exactly what the lock file names. It refuses where the registry, a mirror for instance, lacked
  // another platform's package when the lock file was written; then an installation that keeps the lock file serves.
  if (!npm(['ci', '--include=dev'], 'ignore') && !npm(['install', '--no-save', '--include=dev'], 'inherit')) {
    fail('The packages could not be installed; the message of npm is above.');
  }
}

// From here on TypeScript runs as it is, in this process: a signal to it reaches the command itself.
const { register } = await import('tsx/esm/api');
register();
const { launch } = await import('../launcher/launch.ts');
process.exitCode = await launch(command, words);
