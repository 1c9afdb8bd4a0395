import { load } from 'cheerio';
import type { Page } from 'playwright/test';
import { pageTypes } from './support/page-types';
import { builtPages } from './support/site-files';
import { expect, test } from './support/test';

const section = (page: Page, name: string) => page.getByRole('region', { name });

test.beforeEach(({ page }) => page.goto(pageTypes.subscribe));

test('the page needs no script at all', async ({ page }) => {
  await expect(page.locator('script:not([type="application/ld+json"])')).toHaveCount(0);
});

test('it says what a feed is, and offers the site as RSS, Atom and JSON Feed, each named for its reader', async ({
  page,
}) => {
  await expect(section(page, 'How it works').getByRole('listitem')).toHaveCount(3);
  const everything = section(page, 'Everything');
  for (const [name, address] of [
    ['RSS of Gazette', '/feed.xml'],
    ['Atom of Gazette', '/atom.xml'],
    ['JSON Feed of Gazette', '/feed.json'],
  ] as const)
    await expect(everything.getByRole('link', { name })).toHaveAttribute('href', address);
  await expect(everything.locator('code')).toHaveText(/^https:\/\/[^/]+\/feed\.xml$/);
});

test('there is a feed for each podcast, topic and author that has posts', async ({ page }) => {
  const items = async (name: string) => section(page, name).getByRole('listitem').count();
  const built = (kind: string) =>
    builtPages().filter(({ path }) => new RegExp(`^/${kind}/[^/]+/$`).test(path)).length;
  expect(await items('Podcasts')).toBe(built('series'));
  expect(await items('Topics')).toBe(built('topics'));
  expect(await items('Authors')).toBe(built('authors'));
});

test('every link of the page answers, and every feed holds what it is named for', async ({
  page,
  request,
}) => {
  const links = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((all) =>
      all.map((one) => ({ address: one.getAttribute('href') ?? '', name: one.textContent ?? '' })),
    );
  expect(links.length).toBeGreaterThan(20);
  for (const { address, name } of links) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(200);
    const [, of] = /^(?:RSS|Podcast feed) of (.+)$/.exec(name) ?? [];
    if (!of) continue;
    const feed = load(await answer.text(), { xml: true });
    expect(feed('channel > title').first().text(), address).toContain(of);
    expect(feed('channel > item').length, address).toBeGreaterThan(0);
  }
});

test('every page leads here', async ({ page }) => {
  await page.goto(pageTypes['not found']);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Subscribe' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Subscribe');
});
