import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

test.each(Object.entries(scripts))('“%s” installs what is missing before it runs anything', (_name, text) => {
  const [, command = ''] =
    /^node (?:--max-semi-space-size=\d+ )?tools\/setup\/bootstrap\.mjs (\S+)$/.exec(text) ?? [];
  expect(existsSync(command.endsWith('.ts') ? command : `tools/setup/commands/${command}.ts`), text).toBe(
    true,
  );
});

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
  put('tools/setup/commands/greet.ts', 'export const run = (args) => (console.log("greet", ...args), 3);');
  put('tools/wave/main.ts', 'console.log("wave", ...process.argv.slice(2)); process.exitCode = 4;');
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

test.each([
  [['greet', '--to', 'x'], 'greet --to x\n', 3],
  [['tools/wave/main.ts', '--to', 'x'], 'wave --to x\n', 4],
])('a fresh clone installs once and runs %j with its arguments and exit code', (args, said, status) => {
  expect(start(...args)).toEqual({
    stdout: `Installing packages (none are installed yet) …\n${said}`,
    stderr: '',
    status,
  });
  expect(start(...args)).toEqual({ stdout: said, stderr: '', status });
});

test.each(['nothing', 'tools/nothing/main.ts'])(
  'there is no command “%s”, and nothing is installed',
  (name) => {
    const { stderr, status } = start(name);
    expect(stderr).toBe(`There is no command “${name}”. There are: greet.\n`);
    expect(status).toBe(1);
    expect(existsSync(join(clone, 'node_modules'))).toBe(false);
  },
);
