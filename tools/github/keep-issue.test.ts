import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
/** A stand-in for GitHub's command: it answers with the open issues and notes what it was asked to write. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gazette-issue-'));
  const gh = join(folder, 'gh');
  writeFileSync(
    gh,
    `#!${process.execPath}
const { readFileSync, appendFileSync } = require('node:fs');
const args = process.argv.slice(2);
if (args[1] === 'list') process.stdout.write(readFileSync(${JSON.stringify(join(folder, 'open.json'))}));
else appendFileSync(${JSON.stringify(join(folder, 'calls'))}, JSON.stringify({ args, text: readFileSync(0, 'utf8') }));
`,
  );
  chmodSync(gh, 0o755);
});
afterEach(() => rmSync(folder, { recursive: true }));

const RUN = 'https://github.com/owner/name/actions/runs/7\n';

function keep(open: readonly object[], ...args: string[]) {
  writeFileSync(join(folder, 'open.json'), JSON.stringify(open));
  const calls = join(folder, 'calls');
  rmSync(calls, { force: true });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('tools/github/keep-issue.mjs'), ...args],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        PATH: `${folder}${delimiter}${process.env.PATH}`,
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: 'owner/name',
        GITHUB_RUN_ID: '7',
      },
    },
  );
  const call = existsSync(calls) ? JSON.parse(readFileSync(calls, 'utf8')) : undefined;
  return { status, stdout, stderr, call };
}

const OPEN = [
  { number: 3, title: 'Another' },
  { number: 4, title: 'Build fails' },
];
const TITLE = ['--title', 'Build fails'];

test('an issue is opened where there is none, and brought up to date where there is one', () => {
  expect(keep([], ...TITLE, '--says', 'Look at it.').call).toEqual({
    args: ['issue', 'create', '--title', 'Build fails', '--body-file', '-'],
    text: `Look at it.\n\n${RUN}`,
  });
  const file = join(folder, 'body.md');
  writeFileSync(file, '# Report');
  expect(keep(OPEN, ...TITLE, '--body', file).call).toEqual({
    args: ['issue', 'edit', '4', '--body-file', '-'],
    text: `# Report\n\n${RUN}`,
  });
});

test('a text that is too long for GitHub is cut', () => {
  expect(keep(OPEN, ...TITLE, '--says', 'x'.repeat(70_000)).call.text.length).toBeLessThan(65_536);
});

test('an issue is closed with a word about it, and only where it is open', () => {
  expect(keep(OPEN, ...TITLE, '--close', 'It passes.').call.args).toEqual([
    ...['issue', 'close', '4', '--comment'],
    `It passes.\n\n${RUN}`,
  ]);
  expect(keep([], ...TITLE, '--close', 'It passes.')).toMatchObject({ status: 0, call: undefined });
});

test('it says how it is called', () => {
  for (const args of [[], TITLE, [...TITLE, '--says', 'x', '--close', 'y']])
    expect(keep([], ...args)).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage') });
});
