import type { Page } from 'playwright/test';
import { countShifts, shiftOf } from './support/layout-shift';
import { expect, test } from './support/test';

const field = (page: Page) => page.getByRole('main').getByRole('searchbox');
const status = (page: Page) => page.locator('site-search').getByRole('status');
const results = (page: Page) => page.locator('.results > li');

test('the field in the header of any page leads to results', async ({ page }) => {
  await page.goto('/about/');
  await page.getByRole('banner').getByRole('searchbox').fill('transcript');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search/?q=transcript');
  await expect(status(page)).toHaveText(/^\d+ results for “transcript”$/);
  await expect(field(page)).toHaveValue('transcript');
  await expect(results(page).first().locator('mark').first()).toBeVisible();
});

test('nothing of the index loads before somebody searches', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/search/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => url.includes('/search-index/'))).toEqual([]);
});

test('what is typed is found and stands in the address; the focus stays in the field', async ({ page }) => {
  await page.goto('/search/');
  await field(page).pressSequentially('customers');
  await expect(status(page)).toContainText('for “customers”');
  await expect(page).toHaveURL('/search/?q=customers');
  await expect(field(page)).toBeFocused();
});

test('what is typed before the script has come is searched when it has', async ({ page }) => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/islands/site-search-*.js', async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto('/search/', { waitUntil: 'commit' });
  await field(page).fill('customers');
  arrive();
  await expect(status(page)).toContainText('for “customers”');
  await expect(page).toHaveURL('/search/?q=customers');
});

test('a result leads to the chapter that holds the words', async ({ page }) => {
  await page.goto('/search/?q=measuring+success');
  await page.getByRole('link', { name: '8:20 Measuring Success and Sharing Data' }).click();
  await expect(page).toHaveURL(/\/2015\/10\/30\/[^/]+\/#t=500$/);
  await expect(page.locator('[id="t=500"]')).toBeInViewport();
});

test('a result leads to the words in a transcript', async ({ page }) => {
  await page.goto('/search/?q=memory+of+the+source');
  await page.getByRole('link', { name: /Not against your memory of the source/ }).click();
  await expect(page).toHaveURL(/five-questions-before-you-publish\/#/);
  await expect(page.getByText('Not against your memory of the source.')).toBeInViewport();
});

test('filters are fetched when they are opened, narrow the results and stand in the address', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/search/?q=transcript');
  await expect(status(page)).toContainText('for “transcript”');
  const before = Number.parseInt((await status(page).textContent()) ?? '', 10);
  const first = asked.filter((url) => url.includes('/search-index/')).length;
  await page.getByText('Filters').click();
  await expect(page.getByRole('option', { name: '2025 (7)' })).toBeAttached();
  expect(asked.filter((url) => url.includes('/search-index/'))).toHaveLength(first + 1);
  await page.getByRole('checkbox', { name: 'Audio' }).check();
  await expect(page).toHaveURL('/search/?q=transcript&has=audio');
  await expect
    .poll(async () => Number.parseInt((await status(page).textContent()) ?? '', 10))
    .toBeLessThan(before);
  await page.getByRole('combobox', { name: 'Year' }).selectOption('2025');
  await expect(results(page)).toHaveCount(1);
  await expect(results(page)).toContainText('A podcast people can read');
  await page.reload();
  await expect(results(page)).toHaveCount(1);
  await expect(page.getByRole('checkbox', { name: 'Audio' })).toBeChecked();
});

test('archived texts can be left out', async ({ page }) => {
  await page.goto('/search/?q=wcag');
  const archived = results(page).locator('.archived');
  await expect(archived).not.toHaveCount(0);
  await page.getByText('Filters').click();
  await page.getByRole('checkbox', { name: 'Include archived' }).uncheck();
  await expect(page).toHaveURL(/archived=no/);
  await expect(archived).toHaveCount(0);
});

test('results can be set by date', async ({ page }) => {
  await page.goto('/search/?q=post&sort=newest');
  await expect(results(page).first()).toBeVisible();
  const days = await results(page)
    .locator('time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
  expect(days).toEqual([...days].sort().reverse());
});

test('more results come on request, and the focus goes to the first of them', async ({ page }) => {
  await page.goto('/search/?q=post');
  await expect(results(page)).toHaveCount(6);
  await page.getByRole('button', { name: /^Show \d more$/ }).press('Enter');
  await expect(results(page).nth(6).getByRole('link').first()).toBeFocused();
});

test('where nothing is found, that is said', async ({ page }) => {
  await page.goto('/search/?q=zyzzyva');
  await expect(status(page)).toHaveText('Nothing found for “zyzzyva”. Try other words, or fewer filters.');
});

test('markup in a query is only text', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(status(page)).toContainText('<img src=x onerror=alert(1)>');
  await expect(page.locator('site-search img')).toHaveCount(0);
});

test('an index that does not load is said, and the ways without it are there', async ({ page }) => {
  await page.route('**/search-index/**', (route) => route.abort());
  await page.goto('/search/?q=transcript');
  await expect(status(page)).toHaveText('Search is unavailable. You can go by topic, year or author below.');
  await expect(page.getByRole('link', { name: 'Accessibility' }).first()).toBeVisible();
});

test('an index of which a part fails once is loaded anew by the next search', async ({ page }) => {
  await page.route('**/search-index/**', (route) => route.abort());
  await page.goto('/search/?q=transcript');
  await expect(status(page)).toContainText('Search is unavailable.');
  await page.unroute('**/search-index/**');
  await field(page).fill('podcast');
  await expect(status(page)).toHaveText(/^\d+ results for “podcast”$/);
});

for (const odd of ['"', '<script>alert(1)</script>', '😀', 'x'.repeat(500), '%', '\\', '*', 'AND OR NOT'])
  test(`a query of odd characters is answered: ${odd.slice(0, 30)}`, async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent(odd)}`);
    await expect(status(page)).toHaveText(/^(?:Nothing found for|\d+ results? for|No page has all of) “/);
    await expect(field(page)).toHaveValue(odd);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

test('back from a result the words, the results and the place are there again', async ({ page }) => {
  await page.goto('/search/?q=post');
  await expect(results(page)).toHaveCount(6);
  await page.getByRole('button', { name: /^Show \d more$/ }).click();
  await expect(results(page)).toHaveCount(12);
  const link = results(page).nth(9).getByRole('link').first();
  await link.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  expect(before).toBeGreaterThan(500);
  await link.click();
  await expect(page).not.toHaveURL(/\/search\//);
  await page.goBack();
  await expect(field(page)).toHaveValue('post');
  await expect(results(page)).toHaveCount(12);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before);
});

test('a mistyped word is offered as the site writes it; following the offer keeps the focus', async ({
  page,
}) => {
  await page.goto('/search/?q=transcipt');
  await expect(status(page)).toHaveText(/^Nothing found for “transcipt”.* Did you mean transcript\?$/);
  await status(page).getByRole('link', { name: 'transcript' }).click();
  await expect(page).toHaveURL('/search/?q=transcript');
  await expect(status(page)).toHaveText(/^\d+ results for “transcript”$/);
  await expect(field(page)).toBeFocused();
  await page.goBack();
  await expect(status(page)).toContainText('Nothing found for “transcipt”');
});

test('a moment of a recording is a link to its second, under a line that counts them', async ({ page }) => {
  await page.goto('/search/?q=call+the+phone+number');
  const first = results(page).first();
  await expect(first.getByText('1 moment in this recording')).toBeVisible();
  await first.getByRole('link', { name: '0:41 Ben: And call the phone number. Really call it.' }).click();
  await expect(page).toHaveURL('/2026/11/10/five-questions-before-you-publish/#t=41');
});

test('an excerpt begins and ends at words, and shows no code', async ({ page }) => {
  for (const words of ['code', 'heading', 'start', 'table']) {
    await page.goto(`/search/?q=${words}`);
    for (const excerpt of await page.locator('.result-excerpt').allTextContents()) {
      expect(excerpt).toMatch(/^(?:… )?[\p{L}\p{N}“"(‘¿$]/u);
      expect(excerpt).toMatch(/(?: …|[.!?:;”)\p{L}\p{N}])$/u);
      expect(excerpt).not.toMatch(/<\/?\w+|```|start="/);
    }
  }
});

test('pages with most of the words are shown as such where none has all', async ({ page }) => {
  await page.goto('/search/?q=transcript+captions+headings+microphone+loud+train+IRS');
  await expect(status(page)).toHaveText(/^No page has all of “.*”\. \d+ results? with most of these words$/);
  await expect(results(page).filter({ hasText: 'A podcast people can read' })).toBeVisible();
});

for (const query of ['', '?q=transcript', '?q=zyzzyva', '?q=transcipt', '?q=post&has=audio'])
  for (const width of [360, 1280])
    test(`nothing moves when the results arrive: ${query || 'no query'} at ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await countShifts(page);
      // Results come late, as on a slow network.
      await page.route('**/search-index/**', async (route) => {
        await new Promise((done) => setTimeout(done, 300));
        await route.continue();
      });
      await page.goto(`/search/${query}`);
      await page.waitForLoadState('networkidle');
      await expect(page.locator('site-search.is-searching')).toHaveCount(0);
      expect(await shiftOf(page)).toBe(0);
    });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page offers topics, years and authors', async ({ page }) => {
    await page.goto('/search/?q=transcript');
    await expect(page.getByRole('heading', { name: 'By topic' })).toBeVisible();
    await expect(page.getByRole('link', { name: '2015' })).toBeVisible();
    await expect(page.getByRole('link', { name: /authors, A to Z/ })).toBeVisible();
  });
});
