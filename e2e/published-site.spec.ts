import { filesBelow } from '@/lib/files-below.ts';
import { site } from '@/lib/site.ts';
import { SITE } from './support/site-files';
import { expect, test } from './support/test';

const files = filesBelow(SITE);

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
