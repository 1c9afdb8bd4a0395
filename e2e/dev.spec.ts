import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onePageOfEveryRoute } from '@/tools/next/rendered-routes.ts';
import { freePort } from '@/tools/setup/free-port.ts';
import { richSite } from '@/tools/test/test-sites.ts';
import { expect, test } from './support/test';

/**
 * `npm run dev` on a copy of the content, which the tests may write to. Every route is compiled, in four minutes of a quiet machine; the
 * limit guards against what never ends.
 */
test.describe.configure({ mode: 'serial', timeout: 1_800_000 });
/** A page is compiled when it is first asked for, beside the other tests. */
const patient = expect.configure({ timeout: 60_000 });

let folder: string;
let server: ChildProcess;
let url: string;
let terminal = '';

const post = (text: string) => `---\ntitle: Written now\ndate: 2026-03-04\n---\n\n${text}\n`;
const save = (text: string) => writeFileSync(join(folder, 'content/posts/2026/written-now.mdx'), text);

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gazette-dev-'));
  for (const part of ['content', 'public'])
    cpSync(join(richSite.publication, part), join(folder, part), { recursive: true });
  const port = await freePort();
  url = `http://localhost:${port}`;
  const environment = {
    ...process.env,
    PUBLICATION_DIR: folder,
    PORT: String(port),
    BUILD_DATE: '2027-01-01',
  };
  server = spawn(process.execPath, ['tools/setup/bootstrap.mjs', 'dev'], { env: environment });
  const read = (chunk: Buffer) => {
    terminal += chunk.toString();
  };
  server.stdout?.on('data', read);
  server.stderr?.on('data', read);
  await patient(() => expect(terminal).toContain('Writing at')).toPass();
});

test.afterAll(async () => {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill();
  await ended;
  rmSync(folder, { recursive: true });
});

test('one page of every route answers', async ({ request }) => {
  const paths = onePageOfEveryRoute();
  expect(paths).toContain('/news');
  for (const path of paths) {
    const answer = await request.get(`${url}${path}`, { headers: { Accept: 'text/html,*/*' } });
    expect(answer.status(), path).toBe(200);
  }
});

test('the files beside a post are at the addresses that readers know', async ({ request }) => {
  const post = '/2015/07/17/digitalgov-podcast-leaders-come-and-go-but-your-customers-will-remain';
  for (const file of ['index.md', 'index.json', 'oembed.json'])
    expect((await request.get(`${url}${post}/${file}`)).status(), file).toBe(200);
  expect((await request.get(`${url}${post}/nothing.md`)).status()).toBe(404);
});

test('an address that does not exist gets the page of the site, with its status', async ({ page }) => {
  for (const path of ['/2019/01/01/nothing-here/', '/nothing-here/', '/topics/nothing-here/', '/a/b/c/']) {
    const answer = await page.goto(`${url}${path}`);
    expect(answer?.status(), path).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
  }
});

test('an old address leads to the new one, and one that is gone says so', async ({ page, request }) => {
  writeFileSync(
    join(folder, 'content/redirects.yml'),
    '- from: /old-news/\n  to: /about/\n- from: /bulletin/\n  gone: true\n',
  );
  await patient(async () => {
    const answer = await request.get(`${url}/old-news/`, {
      headers: { Accept: 'text/html' },
      maxRedirects: 0,
    });
    expect(answer.status()).toBe(307);
  }).toPass();
  await page.goto(`${url}/old-news/`);
  expect(new URL(page.url()).pathname).toBe('/about/');
  const gone = await page.goto(`${url}/bulletin/`);
  expect(gone?.status()).toBe(410);
  await expect(page.locator('.page-head, h1').first()).toBeVisible();
});

test('a new post has its page, and a saved one reloads it', async ({ page }) => {
  save(post('The first wording.'));
  await patient(async () => {
    await page.goto(`${url}/2026/03/04/written-now/`);
    await expect(page.getByText('The first wording.')).toBeVisible({ timeout: 5000 });
  }).toPass();
  save(post('The second wording.'));
  await patient(page.getByText('The second wording.')).toBeVisible();
  await expect(page.getByText('The first wording.')).toHaveCount(0);
});

test('a broken post shows its errors as in the terminal, and all other pages work', async ({ page }) => {
  await page.goto(`${url}/2026/03/04/written-now/`);
  save(post('<YouTube id="x" />'));
  await patient(page.getByRole('heading', { name: 'The content has errors' })).toBeVisible();
  const text = await page.locator('pre').textContent();
  expect(text).toMatch(/posts\/2026\/written-now\.mdx:6:\d+ {2}error/);
  expect(text).toContain('Fix: ');
  for (const path of ['/', '/news/', '/about/', '/2026/11/10/five-questions-before-you-publish/']) {
    const answer = await page.goto(`${url}${path}`);
    expect(answer?.status(), path).toBe(200);
  }
  await page.goto(`${url}/2026/03/04/written-now/`);
  save(post('The third wording.'));
  await patient(page.getByText('The third wording.')).toBeVisible();
});

test('an open page goes along when the date, the slug or the file name of its post changes', async ({
  page,
}) => {
  await page.goto(`${url}/2026/03/04/written-now/`);
  save(post('The third wording.').replace('2026-03-04', '2026-03-05'));
  await patient(page).toHaveURL(`${url}/2026/03/05/written-now/`);
  await expect(page.getByText('The third wording.')).toBeVisible();
  save(post('The third wording.').replace('date: 2026-03-04', 'date: 2026-03-05\nslug: written-today'));
  await patient(page).toHaveURL(`${url}/2026/03/05/written-today/`);
  await expect(page.getByText('The third wording.')).toBeVisible();
});

test('islands work: a recording gets its controls and plays, a video its player, the search says what it is', async ({
  page,
}) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(`${url}/2026/11/10/five-questions-before-you-publish/`);
  const play = page.locator('.player-bar').getByRole('button', { name: 'Play', exact: true });
  await patient(play).toBeVisible();
  await play.click();
  await expect
    .poll(() => page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.currentTime))
    .toBeGreaterThan(0.2);

  await page.goto(`${url}/2015/10/30/digitalgov-summit-recap-innovation-through-customer-experience/`);
  await patient(page.locator('.video-label')).toHaveText('Play');

  // There is no index before a build: the page says so and offers the ways without it.
  await page.goto(`${url}/search/?q=transcript`);
  await patient(page.locator('site-search').getByRole('status')).toContainText('Search is unavailable');
  await expect(page.getByRole('heading', { name: 'By topic' })).toBeVisible();
  expect(faults).toEqual([]);
});
