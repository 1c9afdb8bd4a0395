import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '@/lib/files-below.ts';
import { site } from '@/lib/site.ts';
import { scanHtml } from '@/tools/publish/scan-html.ts';
import { expect, test } from './support/test';

const files = filesBelow('out');
const pages = files.filter((file) => file.endsWith('.html'));
const addressOf = (page: string) => `/${page.replace(/index\.html$/, '')}`;

interface PageScripts {
  readonly islands: string[];
  readonly data: number;
  readonly executable: string[];
}

/** What kinds of scripts a page has. */
function scriptsOf(page: string): PageScripts {
  const found: PageScripts & { data: number } = { islands: [], data: 0, executable: [] };
  scanHtml(readFileSync(join('out', page), 'utf8'), {
    script({ attributes, text }) {
      const source = attributes.get('src') ?? '';
      if (attributes.get('type') === 'application/ld+json') found.data += 1;
      else if (source.startsWith('/islands/') && text === '') found.islands.push(source);
      else found.executable.push(source || text);
    },
  });
  return found;
}

test('no page holds a script but its islands, and at most one block of data', () => {
  for (const page of pages) {
    const { executable, data } = scriptsOf(page);
    expect(executable, page).toEqual([]);
    expect(data, page).toBeLessThanOrEqual(1);
  }
});

test('a text post has no script at all', () => {
  const posts = pages.filter((page) => /^\d{4}\/\d{2}\/\d{2}\//.test(page));
  const texts = posts.filter((page) => !/<audio|data-embed=/.test(readFileSync(join('out', page), 'utf8')));
  expect(texts.length).toBeGreaterThan(3);
  for (const page of texts) expect(scriptsOf(page).islands, page).toEqual([]);
});

test('nothing of the client runtime is published', () => {
  const leftovers = files.filter(
    (file) =>
      /(?:^|\/)__next\./.test(file) || /(?:^|\/)index\.txt$/.test(file) || /^_next\/.*\.js$/.test(file),
  );
  expect(leftovers).toEqual([]);
  expect(files.filter((file) => file.split('/').includes('_'))).toEqual([]);
});

test('every page loads without a message in the console, and asks only known hosts', async ({ context }) => {
  test.setTimeout(300_000);
  const messages: string[] = [];
  const hosts = new Set<string>();
  context.on('console', (message) => messages.push(`${message.page()?.url()}: ${message.text()}`));
  context.on('weberror', (error) => messages.push(`${error.page()?.url()}: ${error.error().message}`));
  context.on('response', (response) => {
    if (response.status() >= 400) messages.push(`${response.url()}: ${response.status()}`);
  });
  // No test asks the network: other hosts answer with an empty picture.
  await context.route(
    (url) => url.hostname !== 'localhost',
    async (route) => {
      hosts.add(new URL(route.request().url()).hostname);
      await route.fulfill({
        contentType: 'image/svg+xml',
        body: '<svg xmlns="http://www.w3.org/2000/svg"/>',
      });
    },
  );
  const leadsOn = (name: string) => readFileSync(join('out', name), 'utf8').includes('http-equiv="refresh"');
  const rest = pages.filter((name) => name !== '404.html' && !leadsOn(name));
  expect(rest.length).toBeGreaterThan(80);
  const tabs = Array.from({ length: 3 }, async () => {
    const tab = await context.newPage();
    for (let file = rest.pop(); file !== undefined; file = rest.pop()) {
      const answer = await tab.goto(addressOf(file));
      expect(answer?.status(), file).toBe(200);
    }
  });
  await Promise.all(tabs);
  expect(messages).toEqual([]);
  for (const host of hosts) expect(site.imageHosts).toContain(host);
});

test('an address that does not exist answers 404 with the page of the site @noscript', async ({ page }) => {
  const answer = await page.goto('/no/such/page/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: site.name }).first()).toHaveAttribute('href', '/');
});

test('an address without its slash leads to the page', async ({ page }) => {
  await page.goto('/news');
  expect(new URL(page.url()).pathname).toBe('/news/');
});

test('hashed files are kept for a year and pages are asked about each time', async ({ request }) => {
  const sheet = files.find((file) => file.endsWith('.css')) ?? '';
  expect((await request.get(`/${sheet}`)).headers()['cache-control']).toContain('immutable');
  expect((await request.get('/')).headers()['cache-control']).toContain('must-revalidate');
});
