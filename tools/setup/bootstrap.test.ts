import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let clone: string;

/** What hands TypeScript to Node, for files that are JavaScript but for their name. */
const TYPESCRIPT_AS_JAVASCRIPT = `
import { register as hook } from 'node:module';
const load = 'export const load = (url, context, next) =>' +
  'next(url, url.endsWith(".ts") ? { ...context, format: "module" } : context)';
export const register = () => hook('data:text/javascript,' + encodeURIComponent(load));`;

/** A clone without packages, and an npm that installs what hands TypeScript to Node. */
beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'gazette-clone-'));
  for (const name of ['bootstrap.mjs', 'missing-dependency.mjs'])
    put(`tools/setup/${name}`, readFileSync(join('tools/setup', name), 'utf8'));
  put('package.json', '{ "type": "module" }');
  put('package-lock.json', '{ "packages": { "node_modules/tsx": { "version": "1.0.0" } } }');
  put(
    'npm.cjs',
    `const { cpSync } = require('node:fs');
     if (process.argv[2] === 'ci') cpSync('installed', 'node_modules', { recursive: true });`,
  );
  put('installed/.package-lock.json', '{ "packages": { "node_modules/tsx": { "version": "1.0.0" } } }');
  put('installed/tsx/package.json', '{ "exports": { "./esm/api": "./api.mjs" } }');
  put('installed/tsx/api.mjs', TYPESCRIPT_AS_JAVASCRIPT);
  put('tools/launcher/launch.ts', 'export const launch = (name, words) => (console.log(name, ...words), 3);');
});
afterEach(() => rmSync(clone, { recursive: true }));

function put(file: string, text: string) {
  mkdirSync(dirname(join(clone, file)), { recursive: true });
  writeFileSync(join(clone, file), text);
}

function start(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(clone, 'tools/setup/bootstrap.mjs'), ...args],
    { encoding: 'utf8', env: { ...process.env, npm_execpath: join(clone, 'npm.cjs') } },
  );
  return { stdout, stderr, status };
}

test('a fresh clone installs once and hands the command with its words and exit code over', () => {
  const said = 'greet --to x\n';
  expect(start('greet', '--to', 'x')).toEqual({
    stdout: `Installing packages (none are installed yet) …\n${said}`,
    stderr: '',
    status: 3,
  });
  expect(start('greet', '--to', 'x')).toEqual({ stdout: said, stderr: '', status: 3 });
});
