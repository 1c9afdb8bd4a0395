/**
 * Where every npm command starts: installs what is missing, then hands over to `commands/<command>.ts`, or to a program, named
 * by its file. Plain JavaScript with nothing but Node's own modules, because it runs before anything is installed.
 *
 * Usage: node tools/setup/bootstrap.mjs <command or file.ts> [arguments]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { dependencyToInstall } from './missing-dependency.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const [command = '', ...args] = process.argv.slice(2);

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

const commands = readdirSync(join(root, 'tools/setup/commands'))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -3));
const program = command.endsWith('.ts') ? join(root, command) : undefined;
if (program ? !existsSync(program) : !commands.includes(command)) {
  fail(`There is no command “${command}”. There are: ${commands.sort().join(', ')}.`);
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
if (program) {
  process.argv = [process.execPath, program, ...args];
  await import(pathToFileURL(program).href);
} else {
  const { run } = await import(`./commands/${command}.ts`);
  process.exitCode = await run(args);
}
