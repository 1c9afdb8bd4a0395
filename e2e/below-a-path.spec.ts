import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { filesBelow } from '@/lib/files-below.ts';
import { decodePart } from '@/lib/percent-encoding.ts';
import { headersFor } from '@/tools/publish/policy.ts';
import { createSiteServer } from '@/tools/serve/site-server.ts';
import { freePort } from '@/tools/setup/free-port.ts';
import { richSite } from '@/tools/test/test-sites.ts';
import { buildSite } from './support/build-site';
import { foundPageTypes } from './support/found-page-types';
import { addressesWithout } from './support/rooted-addresses';
import { stayLocal } from './support/stay-local';
import { expect, test } from './support/test';

/** A site whose address has a path, as on GitHub Pages: the host answers below it alone, and nothing asks for anything else. */
test.describe.configure({ mode: 'serial', timeout: 300_000 });

const BASE = '/notes';
const ADDRESS = `https://harbor.github.io${BASE}`;

let out: string;
let server: Server;
let site: string;
/** What was asked for that is not below the path. */
const outside: string[] = [];

test.beforeAll(async () => {
  test.setTimeout(300_000);
  const built = buildSite('below-a-path', richSite.publication, { SITE_URL: ADDRESS });
  expect(built.code, built.output).toBe(0);
  out = built.out;
  const port = await freePort();
  site = `http://localhost:${port}${BASE}`;
  server = createSiteServer({ folder: out, basePath: BASE, headersFor });
  server.on('request', ({ url = '' }) => {
    if (!url.startsWith(`${BASE}/`)) outside.push(url);
  });
  await new Promise<void>((listening) => server.listen(port, 'localhost', listening));
});

test.afterAll(() => new Promise((closed) => server.close(closed)));

/** Everything that went wrong with requests of a page, growing as it asks; files of other hosts have stand-ins. */
async function watched(page: Page): Promise<string[]> {
  const wrong: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()} ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    // A recording is given up by who leaves its page.
    const isLeft = request.failure()?.errorText === 'net::ERR_ABORTED';
    if (request.url().startsWith('http://localhost') && !isLeft) wrong.push(`failed ${request.url()}`);
  });
  page.on('pageerror', (error) => wrong.push(error.message));
  await stayLocal(page);
  return wrong;
}

test.afterEach(() => expect(outside.splice(0)).toEqual([]));

test('a page of each type loads whole, with its styles, its font and its scripts', async ({ page }) => {
  const wrong = await watched(page);
  for (const [type, { path }] of foundPageTypes(out)) {
    if (path === '/404.html') continue;
    await page.goto(`${site}${path}`);
    const sheets = await page.evaluate(() => document.styleSheets.length);
    expect(sheets, type).toBeGreaterThan(0);
  }
  expect(await page.evaluate(() => document.fonts.ready.then((fonts) => fonts.size))).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
});

test('a reader comes from the front page to a post and back', async ({ page }) => {
  const wrong = await watched(page);
  await page.goto(`${site}/`);
  await page
    .getByRole('main')
    .getByRole('link', { name: 'Five questions before you publish' })
    .first()
    .click();
  await expect(page).toHaveURL(`${site}/2026/11/10/five-questions-before-you-publish/`);
  await page.goto(`${site}/2025/11/18/move-a-site-without-losing-an-address/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('banner').getByRole('link', { name: 'Gazette' }).first().click();
  await expect(page).toHaveURL(`${site}/`);
  expect(wrong).toEqual([]);
});

test('a recording plays, its transcript leads and its file answers', async ({ page, request }) => {
  const wrong = await watched(page);
  await page.goto(`${site}/2026/11/10/five-questions-before-you-publish/`);
  const currentTime = () => page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.currentTime);
  await page.getByRole('region', { name: 'Transcript' }).getByText('Read the headings alone.').click();
  await expect.poll(currentTime).toBeGreaterThan(49);
  const files = await page
    .locator('main a[href*="/media/"]')
    .evaluateAll((links) => links.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) expect((await request.get(file)).status(), file).toBe(200);
  expect(wrong).toEqual([]);
});

test('a video opens its player in place', async ({ page }) => {
  const wrong = await watched(page);
  await page.route('https://www.youtube-nocookie.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Player</title>' }),
  );
  await page.goto(`${site}/2015/10/30/digitalgov-summit-recap-innovation-through-customer-experience/`);
  const video = page.getByRole('region', { name: /^DigitalGov Summit: Innovation/ });
  await video.getByRole('link', { name: /^DigitalGov Summit: Innovation/ }).press('Enter');
  await expect(video.locator('iframe')).toBeVisible();
  expect(wrong).toEqual([]);
});

test('the field in the header finds, and a result leads to its page', async ({ page }) => {
  const wrong = await watched(page);
  await page.goto(`${site}/about/`);
  await page.getByRole('banner').getByRole('searchbox').fill('customers');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${site}/search/?q=customers`);
  await page.locator('.results > li h2 a[href*="/2015/"]').first().click();
  await expect(page).toHaveURL(new RegExp(`^${site}/\\d{4}/`));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(wrong).toEqual([]);
});

test('every feed that the subscribe page offers answers', async ({ page, request }) => {
  const wrong = await watched(page);
  await page.goto(`${site}/subscribe/`);
  const feeds = await page
    .locator('main a[href*="feed"], main a[href*="atom"], main a[href*="podcast.xml"]')
    .evaluateAll((links) => links.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
  expect(feeds.length).toBeGreaterThan(3);
  for (const feed of feeds) expect((await request.get(feed)).status(), feed).toBe(200);
  expect(wrong).toEqual([]);
});

test('an address where nothing is gets the page that says so, and that page leads home', async ({ page }) => {
  await stayLocal(page);
  const answer = await page.goto(`${site}/no/such/page/`);
  expect(answer?.status()).toBe(404);
  await page.getByRole('link', { name: 'Gazette' }).first().click();
  await expect(page).toHaveURL(`${site}/`);
});

test('an old address and one without its slash lead to where the page is', async ({ page }) => {
  const wrong = await watched(page);
  await page.goto(`${site}/about-us/`);
  await expect(page).toHaveURL(`${site}/about/`);
  await page.goto(`${site}/news`);
  await expect(page).toHaveURL(`${site}/news/`);
  expect(wrong).toEqual([]);
});

/** The check in the browser and what it reads: they know addresses as editors write them, and the preview puts the path before them. */
const AS_WRITTEN = /^(?:contribute\/site-index\.json|islands\/write-worker-\w+\.js)$/;

test('no published text holds a root-relative address without the path', () => {
  const found = filesBelow(out).flatMap((file) =>
    !AS_WRITTEN.test(file) && /(?:\.(?:html|css|m?js|xml|json|txt|md|svg|webmanifest)|^_\w+)$/.test(file)
      ? addressesWithout(BASE, file, readFileSync(join(out, file), 'utf8'))
      : [],
  );
  expect(found).toEqual([]);
});

test('a text is checked and shown while it is written: links as editors write them, the preview below the path', async ({
  page,
}) => {
  const wrong = await watched(page);
  await page.goto(`${site}/contribute/write/`);
  await page.getByRole('link', { name: 'Post', exact: true }).click();
  await page
    .getByLabel('Text of the file')
    .fill(
      '---\ntitle: Below\ndate: 2027-03-01\n---\n\nSee [the desk](/about/) and [nothing](/notes/about/).\n',
    );
  await page.getByRole('tab', { name: /^Problems/ }).click();
  const problems = page.getByRole('group', { name: 'Problems' });
  await expect(problems).toContainText('Nothing lives at /notes/about/');
  await expect(page.getByRole('status').filter({ hasText: '1 error' })).toBeVisible();
  await page.getByRole('tab', { name: 'Preview' }).click();
  const preview = page.getByRole('group', { name: 'Preview' });
  await expect(preview.getByRole('link', { name: 'the desk' })).toHaveAttribute('href', `${BASE}/about/`);
  expect(wrong).toEqual([]);
});

test('every full address on the site’s host is below its path, and is that of a file', () => {
  const texts = filesBelow(out).filter((file) => /\.(?:html|xml|json|txt|md|webmanifest)$/.test(file));
  const addresses = new Set(
    texts
      .flatMap((file) => [
        ...readFileSync(join(out, file), 'utf8').matchAll(/https:\/\/harbor\.github\.io[^\s"'<>()\\?#&{}]*/g),
      ])
      .map(([address]) => address.replace(/[.,;]$/, '')),
  );
  expect(addresses.size).toBeGreaterThan(100);
  for (const kind of ['/feed.xml', '/sitemaps/', '/search/', '/favicon.ico', '/og/', '/media/'])
    expect(
      [...addresses].some((address) => address.startsWith(`${ADDRESS}${kind}`)),
      kind,
    ).toBe(true);
  const dead = [...addresses].filter((address) => {
    if (address === ADDRESS) return false;
    if (!address.startsWith(`${ADDRESS}/`)) return true;
    const path = decodePart(address.slice(ADDRESS.length));
    return !existsSync(join(out, path.endsWith('/') ? `${path}index.html` : path));
  });
  expect(dead).toEqual([]);
});

test('the manifest begins at the site’s own front page', () => {
  const manifest: unknown = JSON.parse(readFileSync(join(out, 'manifest.webmanifest'), 'utf8'));
  expect(manifest).toMatchObject({ start_url: `${BASE}/`, scope: `${BASE}/` });
});

test('while one writes, pages are below the path, and whoever asks beside it is taken there', async ({
  page,
}) => {
  const port = await freePort();
  const child = spawn(process.execPath, ['tools/setup/bootstrap.mjs', 'dev'], {
    env: { ...process.env, SITE_URL: ADDRESS, PUBLICATION_DIR: richSite.publication, PORT: String(port) },
  });
  const ended = new Promise((done) => child.once('exit', done));
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
  });
  try {
    const local = `http://localhost:${port}`;
    await expect.poll(() => printed, { timeout: 120_000 }).toContain(`Writing at ${local}${BASE}/;`);
    const wrong = await watched(page);
    await page.goto(local, { timeout: 120_000 });
    expect(page.url()).toBe(`${local}${BASE}/`);
    await page.getByRole('link', { name: 'About' }).first().click();
    await page.waitForURL(`${local}${BASE}/about/`, { timeout: 120_000 });
    expect(wrong).toEqual([]);
  } finally {
    child.kill();
    await ended;
  }
});
