import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { parseLocation } from './location.ts';
import { readSite } from './read-site.ts';
import { release } from './release.ts';
import { rollback } from './rollback.ts';
import { run } from './run.ts';
import {
  BUCKET,
  CREDENTIALS,
  type CuttingProxy,
  startProxy,
  startStore,
  type TestStore,
} from './testing/object-store.ts';

// The SDK tells of the end of Node 20 in its later versions; package.json pins this one.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

/** `npm test` releases few objects, `npm test -- release` as many as a large publication has. */
const OBJECTS = Number(process.env.OBJECT_STORE_TRIAL ?? 200);
const HASHED = OBJECTS / 20;
const PAGES = OBJECTS - HASHED - 1;

let base: string;
let store: TestStore;
let proxy: CuttingProxy;
const environment = { ...process.env };

beforeAll(async () => {
  Object.assign(process.env, CREDENTIALS);
  base = mkdtempSync(join(tmpdir(), 'gazette-object-store-'));
  store = await startStore();
  proxy = await startProxy(store.url);
});
afterAll(() => {
  proxy.close();
  store.close();
  rmSync(base, { recursive: true });
  process.env = { ...environment };
}, 300_000);

const script = (number: number, version: string): string => `islands/part-${number % HASHED}-${version}.js`;

/** A site in which each page asks for a script that only this version has. */
function site(version: string): string {
  const folder = join(base, version);
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  write('index.html', `<script src="/${script(0, version)}"></script>`);
  for (let number = 0; number < PAGES; number += 1) {
    write(`post-${number}.html`, `<script src="/${script(number, version)}"></script>`);
  }
  for (let number = 0; number < HASHED; number += 1) write(script(number, version), `${version} ${number}`);
  return folder;
}

function settings(endpoint: string, signal: AbortSignal) {
  const location = parseLocation(`s3://${BUCKET}/site`);
  const connection = { bucket: BUCKET, endpoint, parallel: 16, firstWait: 20 };
  return { connection, location, dryRun: false, print: () => {}, signal, lease: 2_000 };
}

async function publish(version: string, endpoint: string, signal = new AbortController().signal) {
  const objects = await readSite({ folder: join(base, version), redirects: [], invalidated: false });
  const made = { id: `20260101T000000Z-${version}`, revision: version, released: '2026-01-01T00:00:00Z' };
  return run(settings(endpoint, signal), (context) =>
    release(context, { ...made, objects, invalidated: false }),
  );
}

const isUpload = (line: string) =>
  line.startsWith('PUT') && line.includes('/site/') && !line.includes('.gazette');
const uploads = () => store.requests.filter(isUpload).length;

/** Reads pages and what they refer to, until it is stopped; tells of every address that was not there. */
function startReaders() {
  const failures: string[] = [];
  let requests = 0;
  let isStopped = false;
  const read = async (path: string): Promise<string> => {
    const answer = await fetch(`${store.url}/${BUCKET}/site/${path}`);
    requests += 1;
    const text = await answer.text();
    if (answer.status !== 200) failures.push(`${path}: ${answer.status}`);
    return text;
  };
  const reader = async (first: number): Promise<void> => {
    for (let number = first; !isStopped; number = (number + 7) % PAGES) {
      const page = await read(`post-${number}.html`);
      const [, asked] = /src="\/([^"]+)"/.exec(page) ?? [];
      if (asked === undefined) failures.push(`post-${number}: half a page`);
      else await read(asked);
      await sleep(10);
    }
  };
  const all = Promise.all([reader(0), reader(3)]);
  return async () => {
    isStopped = true;
    await all;
    return { failures, requests };
  };
}

test('a broken connection, a stop in the middle and readers all the while: no request fails, and only the rest is sent', async () => {
  site('one');
  site('two');
  await publish('one', store.url);
  expect(uploads()).toBe(OBJECTS + 1);
  const stopReaders = startReaders();

  // Connections break again and again; the release goes on.
  store.requests.length = 0;
  let cuts = 0;
  const stop = new AbortController();
  store.hold = async (request) => {
    if (!isUpload(`${request.method} ${request.url}`)) return;
    if (uploads() % Math.floor(OBJECTS / 10) === 5) {
      cuts += 1;
      proxy.cut();
    }
    if (uploads() > OBJECTS / 2) stop.abort(new Error('stopped'));
  };
  await expect(publish('two', proxy.url, stop.signal)).rejects.toThrow('stopped');
  store.hold = undefined;
  expect(cuts).toBeGreaterThan(1);
  const sent = uploads();

  store.requests.length = 0;
  await publish('two', proxy.url);
  // What was under way when it stopped is sent again, and the file that names the release.
  expect(uploads()).toBeLessThan(OBJECTS - sent + 16 * cuts + 32);
  expect(store.requests.filter((line) => line.startsWith('HEAD'))).toEqual([]);

  store.requests.length = 0;
  const started = performance.now();
  await run(settings(proxy.url, new AbortController().signal), rollback);
  const seconds = (performance.now() - started) / 1000;

  const { failures, requests } = await stopReaders();
  console.log(
    `${OBJECTS} objects, ${cuts} broken connections, ${requests} requests of readers, ${failures.length} failed; back in ${seconds.toFixed(1)} s`,
  );
  expect(failures).toEqual([]);
  expect(requests).toBeGreaterThan(20);
  const front = await (await fetch(`${store.url}/${BUCKET}/site/index.html`)).text();
  expect(front).toContain(script(0, 'one'));
}, 600_000);

// A killed command is waited for as long as its lease lasts: for the long trial only.
if (OBJECTS > 1000)
  test('the command is killed and run again', async () => {
    site('three');
    const args = ['tools/setup/bootstrap.mjs', 'release', '--to', `s3://${BUCKET}/site`];
    const start = () => {
      const child = spawn(
        process.execPath,
        [...args, '--site', join(base, 'three'), '--endpoint', store.url],
        {
          stdio: ['ignore', 'pipe', 'inherit'],
        },
      );
      let output = '';
      child.stdout.on('data', (chunk) => {
        output += chunk;
      });
      return { child, ended: new Promise<string>((done) => child.on('close', () => done(output))) };
    };
    store.requests.length = 0;
    const first = start();
    await vi.waitUntil(() => uploads() > OBJECTS / 2, { timeout: 300_000, interval: 10 });
    first.child.kill('SIGKILL');
    await first.ended;
    const sent = uploads();
    store.requests.length = 0;
    const output = await start().ended;
    console.log(output);
    expect(output).toContain('Another release has begun');
    expect(output).toMatch(/is current \(/);
    expect(uploads()).toBeLessThan(OBJECTS - sent + 32);
  }, 600_000);
