import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadContent } from '@/lib/content/load.ts';
import { filesBelow } from '@/lib/files-below.ts';
import { allRedirects } from '@/lib/redirects/redirects.ts';
import { compressFiles } from '@/tools/publish/compress-files.ts';
import { isImmutable } from '@/tools/publish/policy.ts';
import { ask, HOSTILE, wrongAnswers } from '@/tools/publish/testing/old-addresses.ts';
import { listenOn, OWN_BLOCK } from '@/tools/publish/testing/own-settings.ts';
import { complaints, type RunningNginx, startNginx } from '@/tools/publish/testing/start-nginx.ts';
import { releaseToFolder } from '@/tools/release/release-to-folder.ts';
import { findNginx } from '@/tools/setup/find-nginx.ts';
import { SITE } from './support/site-files';
import { expect, test } from './support/test';

/** Twenty releases under load, on a local nginx with the configuration that releases come with. */
const BASE = resolve('.cache/release-trial');
const STORE = join(BASE, 'store');
const RELEASES = 20;
const REQUESTS = 200_000;

test.describe.configure({ mode: 'serial', timeout: 600_000 });

let url: string;
let server: RunningNginx | undefined;
let releases = 0;
/** Those of the shipped content, and some that a careless configuration would break on. */
const redirects = [...allRedirects(loadContent().content), ...HOSTILE];

/** The built site with every hashed file under another name, as a release with new scripts and styles has it. */
async function variant(number: number): Promise<string> {
  const folder = join(BASE, `site-${number % 2}`);
  rmSync(folder, { recursive: true, force: true });
  // Compressed files would speak of the names before; they are made anew below.
  cpSync(SITE, folder, { recursive: true, filter: (file) => !/\.(?:br|gz)$/.test(file) });
  const renamed = filesBelow(folder)
    .filter((file) => isImmutable(`/${file}`) && /\.(?:js|css)$/.test(file))
    .map((file) => [file, file.replace(/(\.\w+)$/, `v${number}$1`)] as const);
  for (const [from, to] of renamed) renameSync(join(folder, from), join(folder, to));
  for (const page of filesBelow(folder).filter((file) => /\.(?:html|js)$/.test(file))) {
    const file = join(folder, page);
    const text = renamed.reduce((html, [from, to]) => html.replaceAll(from, to), readFileSync(file, 'utf8'));
    writeFileSync(file, text);
  }
  await compressFiles(folder, filesBelow(folder));
  return folder;
}

/** Whether a page of the built site plays a recording of its own. */
const hasRecording = (file: string): boolean =>
  file.endsWith('.html') &&
  /<audio[^>]* src="\/media\/|<source[^>]* src="\/media\//.test(readFileSync(join(SITE, file), 'utf8'));

async function release(): Promise<void> {
  releases += 1;
  // Ids carry seconds; the trial is faster than that.
  const built = {
    site: await variant(releases),
    revision: `trial${releases}`,
    now: new Date(Date.UTC(2027, 0, 1, 0, 0, releases)),
    redirects: [...redirects, { from: `/release-${releases}/`, to: '/news/' }],
  };
  await releaseToFolder({ to: STORE, reload: server !== undefined, nginx: server?.command }, built);
}

test.beforeAll(async () => {
  const found = findNginx();
  if (!found || spawnSync('wrk', ['-v']).error)
    throw new Error('The release trial needs nginx and wrk: apt-get install nginx wrk');
  rmSync(BASE, { recursive: true, force: true });
  mkdirSync(join(STORE, 'releases'), { recursive: true });
  await release();
  server = await startNginx(found, (port) => listenOn(STORE, port));
  url = server.url;
});

test.afterAll(async () => {
  await server?.stop();
});

test('nginx takes the configuration and answers every old address of the site', async () => {
  expect(complaints(server?.tested ?? '')).toEqual([]);
  expect(await wrongAnswers(url, redirects)).toEqual([]);
});

/** Runs wrk over all pages; resolves with what it counted. */
function load(seconds: number): Promise<{ requests: number; failed: number }> {
  const paths = filesBelow(SITE)
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `"/${file.replace(/index\.html$/, '')}"`);
  const script = join(BASE, 'paths.lua');
  writeFileSync(
    script,
    `local paths = { ${paths.join(', ')} }\nlocal at = 0\nrequest = function()\n  at = at % #paths + 1\n  return wrk.format("GET", paths[at])\nend\n` +
      `done = function(summary)\n  local e = summary.errors\n  print("counted " .. summary.requests .. " " .. (e.connect + e.read + e.write + e.status + e.timeout))\nend\n`,
  );
  return new Promise((finished, failed) => {
    // A reload closes connections that are idle at that moment; clients ask again (RFC 9112, 9.3.1), which wrk does not.
    const options = ['-t1', '-c20', '--timeout', '10s', '-H', 'Connection: close'];
    const wrk = spawn('wrk', [...options, `-d${seconds}s`, '-s', script, url]);
    let output = '';
    wrk.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    wrk.on('error', failed);
    wrk.on('exit', () => {
      const [, requests = '0', wrong = '1'] = /counted (\d+) (\d+)/.exec(output) ?? [];
      finished({ requests: Number(requests), failed: Number(wrong) });
    });
  });
}

test('no request fails in twenty releases under load, and an open tab goes on', async ({ page }) => {
  const missed: string[] = [];
  page.on('response', (response) => {
    if (response.url().startsWith(url) && response.status() >= 400) missed.push(response.url());
  });
  await page.route(
    (address) => address.origin !== url,
    (route) =>
      route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' }),
  );
  // The tab is opened before the releases and used after them.
  await page.goto(`${url}/news/`);

  const total = { requests: 0, failed: 0 };
  for (let round = 0; round < 60 && (total.requests < REQUESTS || releases <= RELEASES); round += 1) {
    const loading = load(5);
    if (releases <= RELEASES) await release();
    if (releases <= RELEASES) await release();
    const { requests, failed } = await loading;
    total.requests += requests;
    total.failed += failed;
  }
  console.log(`${total.requests} requests, ${total.failed} failed, ${releases - 1} releases`);
  expect(total.failed).toBe(0);
  expect(total.requests).toBeGreaterThanOrEqual(REQUESTS);
  expect(releases - 1).toBeGreaterThanOrEqual(RELEASES);

  for (let click = 0; click < 20; click += 1) {
    const links = page.locator('main a[href^="/"]:visible');
    const count = await links.count();
    await (count > 0 ? links.nth(click % count) : page.getByRole('link', { name: 'News' }).first()).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if (count === 0 || click % 4 === 3) await page.goto(`${url}/news/`);
  }
  await page.getByRole('searchbox').first().fill('captions');
  await page.getByRole('searchbox').first().press('Enter');
  await page.waitForURL('**/search/?q=captions');
  await expect(page.getByRole('link', { name: /caption/i }).first()).toBeVisible();

  const recorded = filesBelow(SITE).find((file) => /^\d{4}\//.test(file) && hasRecording(file)) ?? '';
  await page.goto(`${url}/${recorded.replace(/index\.html$/, '')}`);
  const audio = page.locator('audio').first();
  await audio.evaluate((element: HTMLAudioElement) => {
    element.muted = true;
    return element.play();
  });
  await expect
    .poll(() => audio.evaluate((element: HTMLAudioElement) => element.currentTime))
    .toBeGreaterThan(0);
  expect(missed).toEqual([]);
});

test('the server has the old addresses of the last release, and the settings of its own', async () => {
  await expect.poll(async () => (await ask(url, `/release-${releases}/`)).location).toBe('/news/');
  await expect.poll(async () => (await ask(url, `/release-${releases - 1}/`)).status).toBe(404);
  expect(await ask(url, OWN_BLOCK.path)).toMatchObject({ status: 200, body: OWN_BLOCK.says });
});

test('the scripts and style sheets of the release before are still there', async ({ request }) => {
  const current = readFileSync(join(STORE, 'current/news/index.html'), 'utf8');
  await release();
  const assets = [...current.matchAll(/(?:href|src)="(\/(?:_next|islands|fonts)\/[^"]+)"/g)].map(
    (match) => match[1] ?? '',
  );
  expect(assets.length).toBeGreaterThan(0);
  for (const asset of assets) expect((await request.get(`${url}${asset}`)).status(), asset).toBe(200);
});

test('going back takes less than five seconds', async ({ request }) => {
  const before = await (await request.get(`${url}/version.json`)).json();
  const started = performance.now();
  await releaseToFolder({ to: STORE, reload: true, nginx: server?.command });
  const milliseconds = performance.now() - started;
  const after = await (await request.get(`${url}/version.json`)).json();
  console.log(`rollback in ${milliseconds.toFixed(0)} ms`);
  expect(after.release < before.release).toBe(true);
  expect(milliseconds).toBeLessThan(5000);
  // Old addresses go back with their release; a reload takes a moment to reach every worker.
  const oldAddress = async (number: number) => (await ask(url, `/release-${number}/`)).status;
  await expect.poll(() => oldAddress(releases)).toBe(404);
  expect(await oldAddress(releases - 1)).toBe(301);
  expect((await ask(url, OWN_BLOCK.path)).body).toBe(OWN_BLOCK.says);
});
