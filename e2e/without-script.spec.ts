import type { Page } from 'playwright/test';
import { pageTypes } from './support/page-types';
import { stayLocal } from './support/stay-local';
import { expect, test } from './support/test';

/** Every page type with JavaScript off: what stands there can be read, heard and reached. */
test.use({ javaScriptEnabled: false });

type PageType = keyof typeof pageTypes;

const main = (page: Page) => page.getByRole('main');
const links = (page: Page, name: string | RegExp) => main(page).getByRole('link', { name });

/** Entries of a list lead to their posts. */
async function expectEntries(page: Page, atLeast: number): Promise<void> {
  const addresses = await main(page)
    .locator('a[href^="/20"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  const posts = new Set(addresses.filter((address) => /^\/\d{4}\/\d{2}\/\d{2}\/[^/]+\/$/.test(address)));
  expect(posts.size).toBeGreaterThanOrEqual(atLeast);
}

/** What a post promises, whatever its kind. */
async function expectPost(page: Page): Promise<void> {
  await expect(page.locator('[data-post-body]')).not.toBeEmpty();
  await expect(main(page).locator('.page-head time').first()).toBeVisible();
  await expect(links(page, /^(?:Email|Correo)/)).toHaveAttribute('href', /^mailto:\?subject=.+&body=https/);
  await expect(main(page).locator('nav.neighbours a').first()).toBeVisible();
}

/** What a reader finds on each, besides what every page has. */
const promises: Readonly<Record<PageType, (page: Page) => Promise<void>>> = {
  'front page': async (page) => {
    await expectEntries(page, 8);
    await expect(links(page, 'Accessibility').first()).toHaveAttribute('href', '/topics/accessibility/');
  },
  news: async (page) => {
    await expectEntries(page, 10);
    await page
      .getByRole('link', { name: /Older|Next/ })
      .first()
      .click();
    await expect(page).toHaveURL('/news/page/2/');
  },
  'second page of news': async (page) => {
    await expectEntries(page, 5);
    await expect(page.getByRole('link', { name: /Newer|Previous/ }).first()).toBeVisible();
  },
  year: (page) => expectEntries(page, 7),
  month: (page) => expectEntries(page, 2),
  article: async (page) => {
    await expectPost(page);
    const contents = page.getByRole('navigation', { name: 'On this page' }).getByRole('link').first();
    await contents.click();
    const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  },
  'article with pictures': async (page) => {
    await expectPost(page);
    await expect(page.locator('[data-post-body] img').first()).toBeVisible();
    await expect(page.locator('[data-post-body] table').first()).toBeVisible();
  },
  'article in Spanish': async (page) => {
    await expectPost(page);
    await expect(main(page)).toHaveAttribute('lang', 'es');
    await expect(main(page).locator('.page-head')).toContainText('min de lectura');
  },
  'archived article': async (page) => {
    await expectPost(page);
    await expect(main(page).locator('.notice')).toContainText('kept for the record');
  },
  'replaced article': async (page) => {
    await expectPost(page);
    await main(page).locator('.notice').getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A transcript people can use');
  },
  'link post': async (page) => {
    await expect(links(page, /^Read it at/)).toHaveAttribute('href', /^https:/);
  },
  'podcast episode': async (page) => {
    await expectPost(page);
    await expect(page.locator('audio[controls]')).toBeVisible();
    await expect(links(page, 'Download').first()).toHaveAttribute('href', /\.mp3$/);
    await expect(main(page).locator('.turn').first()).toBeVisible();
    await main(page).locator('.chapters').getByRole('link', { name: 'Will it last?' }).click();
    await expect(page.locator('[id="t=64"]')).toBeInViewport();
  },
  'old podcast episode': async (page) => {
    await expectPost(page);
    await expect(page.locator('audio[controls]')).toBeVisible();
    await expect(
      main(page).locator('.player-links').getByRole('link', { name: 'Transcript' }),
    ).toHaveAttribute('href', /\.docx$/);
  },
  'video recap': async (page) => {
    await expectPost(page);
    await expect(links(page, /^DigitalGov Summit: .+ Watch on YouTube/)).toHaveAttribute(
      'href',
      /youtube\.com\/watch/,
    );
    await expect(main(page).locator('.chapters li')).toHaveCount(5);
  },
  topics: async (page) => {
    await links(page, /^Editing/).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Editing');
  },
  topic: (page) => expectEntries(page, 10),
  authors: async (page) => {
    await links(page, /^Ashley Wichman/).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ashley Wichman');
  },
  author: (page) => expectEntries(page, 10),
  series: async (page) => {
    await expectEntries(page, 2);
    await expect(main(page).locator('a[href$="podcast.xml"]').first()).toBeVisible();
  },
  search: async (page) => {
    await expect(links(page, /^Accessibility/)).toHaveAttribute('href', '/topics/accessibility/');
    await expect(links(page, /^2015/)).toHaveAttribute('href', '/2015/');
    await expect(links(page, /authors, A to Z$/)).toHaveAttribute('href', '/authors/');
  },
  subscribe: async (page) => {
    await expect(links(page, /^RSS of Gazette$/)).toHaveAttribute('href', '/feed.xml');
  },
  page: async (page) => {
    await expect(main(page).getByRole('paragraph').first()).toBeVisible();
  },
  guide: async (page) => {
    await expect(links(page, /./).first()).toBeVisible();
  },
  task: async (page) => {
    await page.getByRole('link', { name: 'Start an episode' }).click();
    await expect(links(page, /^Podcast episode$/)).toHaveAttribute(
      'href',
      /^https:\/\/github\.com\/.*AudioPlayer/,
    );
  },
  'every component': async (page) => {
    await expect(page.locator('audio[controls]').first()).toBeVisible();
    await expect(page.locator('.video-card').first()).toHaveAttribute('href', /^https:/);
    const accordion = page.locator('details.accordion').first();
    await accordion.locator('summary').click();
    await expect(accordion).toHaveAttribute('open', '');
  },
  'page to write on': async (page) => {
    const episode = new URL((await links(page, 'Podcast episode').getAttribute('href')) ?? '');
    expect(episode.origin + episode.pathname).toBe('https://github.com/example/gazette/new/main');
    expect(episode.searchParams.get('filename')).toMatch(/^content\/posts\/\d{4}\/your-title\.mdx$/);
    expect(episode.searchParams.get('value')).toContain('<AudioPlayer');
  },
  'not found': async (page) => {
    await expect(main(page).getByRole('searchbox')).toBeVisible();
  },
  gone: async (page) => {
    await expect(main(page).getByRole('searchbox')).toBeVisible();
    await expect(links(page, 'ask us')).toBeVisible();
  },
};

for (const [name, path] of Object.entries(pageTypes)) {
  test(`${name}: what it promises can be read and reached`, async ({ page }) => {
    await stayLocal(page);
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const navigation = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
    await expect(navigation).not.toHaveCount(0);
    for (const link of await navigation.all()) await expect(link).toBeVisible();
    await expect(page.getByRole('contentinfo')).toBeVisible();

    // No button that does nothing, no link that leads nowhere on its page.
    const dead = await page
      .locator('button, a[href^="#"]')
      .evaluateAll((all) =>
        all
          .filter((one) =>
            one instanceof HTMLButtonElement
              ? one.form === null
              : !document.getElementById(decodeURIComponent(one.getAttribute('href')?.slice(1) ?? '')),
          )
          .map((one) => one.outerHTML),
      );
    expect(dead).toEqual([]);
    const type = (Object.keys(pageTypes) as PageType[]).find((one) => one === name);
    if (type) await promises[type](page);
  });

  test(`${name}: the search can be reached`, async ({ page }) => {
    await stayLocal(page);
    await page.goto(path);
    const field = page
      .getByRole('banner')
      .getByRole('searchbox')
      .or(main(page).getByRole('searchbox'))
      .first();
    await field.fill('plain language');
    await field.press('Enter');
    await expect(page).toHaveURL('/search/?q=plain+language');
    await expect(page.getByRole('heading', { name: 'By topic' })).toBeVisible();
  });
}

test('a former address leads to the new one', async ({ page }) => {
  await page.goto('/blog/');
  await expect(page).toHaveURL('/news/');
  await expectEntries(page, 10);
});
