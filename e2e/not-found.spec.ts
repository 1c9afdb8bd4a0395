import type { Page } from 'playwright/test';
import { expect, test } from './support/test';

const ALT_TEXT = '/2023/02/14/alt-text-that-helps/';

/** Addresses that the page of a missing one names, in their order. */
const near = (page: Page) => page.locator('nearest-pages a');

for (const [what, asked, meant] of [
  ['a letter is missing', '/topics/acessibility/', '/topics/accessibility/'],
  ['it is another day', '/2023/02/15/alt-text-that-helps/', ALT_TEXT],
  ['the day is missing, and it ends as it did elsewhere', '/alt-text-that-helps.html', ALT_TEXT],
  ['it has some of the words', '/blog/link-text-alone', '/2024/04/16/link-text-that-stands-alone/'],
] as const)
  test(`a page is named whose address is like the missing one: ${what}`, async ({ page }) => {
    const answer = await page.goto(asked);
    expect(answer?.status()).toBe(404);
    await expect(near(page).first()).toHaveAttribute('href', meant);
    await near(page).first().click();
    await expect(page).toHaveURL(meant);
  });

test('the search field has the words of the address, and Enter searches for them', async ({ page }) => {
  await page.goto('/blog/podcast-transcripts.php');
  const field = page.getByRole('main').getByRole('searchbox');
  await expect(field).toHaveValue('podcast transcripts');
  await field.press('Enter');
  await expect(page.locator('.results > li').first()).toBeVisible();
});

test('where no address is like it, the page says so', async ({ page }) => {
  await page.goto('/wp-login.php');
  await expect(page.locator('nearest-pages')).toHaveText(/^No page has a similar address/);
});

test('nothing moves when the addresses arrive', async ({ page }) => {
  await page.route('**/search/addresses.json', async (route) => {
    await page.waitForTimeout(300);
    await route.continue();
  });
  await page.goto('/topics/acessibility/');
  const before = await page.locator('main .search-form').boundingBox();
  await expect(near(page).first()).toBeVisible();
  expect(await page.locator('main .search-form').boundingBox()).toEqual(before);
});

test('no other page asks for the addresses', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  for (const path of ['/', '/search/', ALT_TEXT]) await page.goto(path, { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /addresses|nearest/.test(path))).toEqual([]);
});

for (const [what, path] of [
  ['missing', '/no/such/page/'],
  ['removed', '/410.html'],
] as const)
  test(`without a script the page of what is ${what} leads on by search, topics and the newest posts @noscript`, async ({
    page,
  }) => {
    await page.goto(path);
    const main = page.getByRole('main');
    await expect(main.getByRole('searchbox')).toBeVisible();
    const topics = main.getByRole('region', { name: 'Topics' });
    await expect(topics.getByRole('link', { name: 'Accessibility' })).toHaveAttribute(
      'href',
      '/topics/accessibility/',
    );
    await expect(main.locator('.entries a[href^="/20"]')).toHaveCount(3);
  });
