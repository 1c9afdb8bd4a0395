import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nextChangeFile } from '../publish/next-change-file.ts';
import { isDue, siteAddress } from './is-due.mjs';

const at = (moment: string): number => Date.parse(moment);

test.each([
  ['2026-12-01T09:00:00+01:00', '2026-12-01T07:59:59Z', false],
  ['2026-12-01T09:00:00+01:00', '2026-12-01T08:00:00Z', true],
  [undefined, '2030-01-01T00:00:00Z', false],
])('where the last build says %s, at %s something is due: %s', (next, now, due) => {
  expect(isDue(nextChangeFile(next), at(now)).due).toBe(due);
});

test.each(['', '<!doctype html>', 'null', '{}', '{"next":"soon"}'])(
  '%j, which no build has written, starts none',
  (text) => {
    expect(isDue(text, at('2030-01-01T00:00:00Z'))).toMatchObject({ due: false });
  },
);

let folder: string;
let server: ReturnType<typeof createServer>;
let answer: { status: number; text: string };
const asked: string[] = [];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gazette-due-'));
  answer = { status: 200, text: '' };
  server = createServer(({ url = '' }, response) => {
    asked.push(url.replace(/\d+$/, '…'));
    response.writeHead(answer.status).end(answer.text);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterEach(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** Runs the step of the workflow. */
async function look(environment: Record<string, string> = {}) {
  const output = join(folder, 'output');
  writeFileSync(output, '');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const child = spawn(process.execPath, [resolve('tools/schedule/is-due.mjs')], {
    env: {
      ...process.env,
      SITE_URL: `http://127.0.0.1:${port}/notes`,
      DEPLOY_TO: 'netlify',
      ...environment,
      GITHUB_OUTPUT: output,
    },
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const code = await new Promise((done) => child.once('close', done));
  return { code, said, output: readFileSync(output, 'utf8') };
}

test('the step asks the published site, below its path, and says what it found', async () => {
  answer.text = nextChangeFile('2020-01-01T09:00:00Z');
  expect(await look()).toEqual({
    code: 0,
    said: 'Build: something is due since 2020-01-01T09:00:00Z.\n',
    output: 'due=true\n',
  });
  expect(asked.at(-1)).toBe('/notes/next-change.json?look=…');
  answer.text = nextChangeFile('9999-01-01T09:00:00Z');
  expect((await look()).output).toBe('due=false\n');
});

test('where the site does not answer, the daily build comes all the same', async () => {
  answer.status = 404;
  expect(await look()).toMatchObject({ code: 0, output: 'due=false\n' });
  expect(await look({ SITE_URL: 'http://127.0.0.1:1' })).toMatchObject({ code: 0, output: 'due=false\n' });
  expect(await look({ DAILY: 'true' })).toMatchObject({
    said: 'Build: the daily build.\n',
    output: 'due=true\n',
  });
});

test('where no host is named, nothing is due but the daily build', async () => {
  answer.text = nextChangeFile('2020-01-01T09:00:00Z');
  expect(await look({ DEPLOY_TO: 'none' })).toMatchObject({
    said: 'No build: no host is named, so nothing is published.\n',
    output: 'due=false\n',
  });
  expect((await look({ DEPLOY_TO: '', DAILY: 'true' })).output).toBe('due=true\n');
});

test.each([
  ['url: https://notes.example.org\n', 'https://notes.example.org'],
  ['name: x\nurl: "https://a.example/notes" # the site\n', 'https://a.example/notes'],
  ['repository:\n  url: https://code.example\n', undefined],
])('the address comes from the settings %j where no variable names it', (settings, address) => {
  mkdirSync(join(folder, 'content'));
  writeFileSync(join(folder, 'content/site.yml'), settings);
  expect(siteAddress({ PUBLICATION_DIR: folder })).toBe(address);
  expect(siteAddress({ PUBLICATION_DIR: folder, SITE_URL: 'https://b.example' })).toBe('https://b.example');
});
