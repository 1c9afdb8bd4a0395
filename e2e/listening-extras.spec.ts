import { load } from 'cheerio';
import type { Page } from 'playwright/test';
import { framedElsewhere } from './support/framed-elsewhere';
import { pageTypes } from './support/page-types';
import { builtPosts } from './support/site-files';
import { expect, test } from './support/test';

/** The timer and the keys, what was started on this device, framed players, and ways to subscribe. */

const EPISODE = pageTypes['podcast episode'];
const TITLE = 'Five questions before you publish';
const small = (page: Page) => page.getByRole('region', { name: /^Player: / });
const isPaused = (page: Page) => page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.paused);
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Timer and keys' });

test.describe('timer and keys', () => {
  test('a question mark explains the keys, Escape leads back', async ({ page }) => {
    await page.goto(EPISODE);
    const play = page.locator('.player-bar').getByRole('button', { name: 'Play', exact: true });
    await play.focus();
    await page.keyboard.press('?');
    await expect(dialog(page)).toBeVisible();
    const keys = dialog(page).locator('kbd');
    await expect(keys).toHaveText(['K', 'J', 'L', '[', ']', 'M', '?']);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
    await expect(play).toBeFocused();
  });

  test('a recording stops after the minutes that were chosen', async ({ page }) => {
    await page.clock.install();
    await page.goto(EPISODE);
    await page.locator('.listen .play').click();
    await expect.poll(() => isPaused(page)).toBe(false);
    await page.getByRole('button', { name: 'Timer and keys' }).first().click();
    await dialog(page).getByRole('combobox', { name: 'Stop after' }).selectOption('15 minutes');
    await dialog(page).getByRole('button', { name: 'Done' }).click();
    await page.locator('audio').evaluate((audio: HTMLAudioElement) => {
      audio.loop = true;
    });
    await page.clock.runFor(14 * 60_000);
    expect(await isPaused(page)).toBe(false);
    await page.clock.runFor(61_000);
    await expect.poll(() => isPaused(page)).toBe(true);
  });

  test('a recording stops at the end of its chapter', async ({ page }) => {
    await page.goto(`${EPISODE}#t=28`);
    // Chosen before it plays: on a slow machine the chapter would be over first.
    await page.locator('.player-bar').getByRole('button', { name: 'Timer and keys' }).click();
    await dialog(page).getByRole('combobox', { name: 'Stop after' }).selectOption('this chapter');
    await page.keyboard.press('Escape');
    await page.locator('.listen .play').click();
    await expect.poll(() => isPaused(page)).toBe(true);
    const time = await page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.currentTime);
    expect(time).toBeGreaterThan(29);
    expect(time).toBeLessThan(35);
  });
});

test.describe('what was started on this device', () => {
  const main = (page: Page) => page.getByRole('main');

  test('is listed with its place, plays from there, and can be forgotten', async ({ page }) => {
    await page.goto(`${EPISODE}#t=64`);
    await page.locator('.listen .play').click();
    await expect
      .poll(() => page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.currentTime))
      .toBeGreaterThan(64);
    await page.locator('.listen .play').click();
    await page.goto('/listening/');
    await expect(main(page).getByRole('heading', { name: TITLE })).toBeVisible();
    await expect(main(page)).toContainText(/Stopped at 1:0\d of 1:40/);
    await main(page)
      .getByRole('link', { name: /^Continue / })
      .click();
    await expect(small(page)).toBeInViewport();
    await expect
      .poll(() => page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.currentTime))
      .toBeGreaterThan(64);
    await small(page).getByRole('button', { name: 'Close the player' }).click();
    await main(page)
      .getByRole('button', { name: `Forget “${TITLE}”` })
      .click();
    await expect(main(page)).toContainText('Nothing has been started on this device.');
    await page.reload();
    await expect(main(page)).toContainText('Nothing has been started on this device.');
  });

  for (const from of [pageTypes['front page'], pageTypes.series])
    test(`the list is in reach from ${from}`, async ({ page }) => {
      await page.goto(from);
      await main(page).getByRole('link', { name: 'Continue listening' }).click();
      await expect(page).toHaveURL(/\/listening\/$/);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Continue listening');
    });

  for (const stored of ['{', '[]', 'null', '{"title":1}', '{"title":"a","page":"//evil.example/","when":1}'])
    test(`nothing that no player wrote is shown: ${stored}`, async ({ page }) => {
      await page.goto(EPISODE);
      await page.evaluate((text) => {
        localStorage.setItem('gazette:heard:https://a.example/a.mp3', text);
        localStorage.setItem('gazette:place:https://a.example/a.mp3', '50');
      }, stored);
      await page.goto('/listening/');
      await expect(main(page)).toContainText('Nothing has been started on this device.');
    });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('the page says what it needs', async ({ page }) => {
      await page.goto('/listening/');
      await expect(main(page)).toContainText('The list needs JavaScript');
    });
  });
});

test.describe('a framed player', () => {
  test('plays on a page of another site, and its links open windows of their own', async ({
    page,
    context,
    baseURL,
  }) => {
    await framedElsewhere(`${baseURL}${EPISODE}embed/`, async (address) => {
      await page.goto(address);
      const frame = page.frameLocator('iframe');
      await expect(frame.getByRole('heading', { level: 1 })).toHaveText(TITLE);
      await frame.getByRole('button', { name: 'Play', exact: true }).click();
      await expect(frame.getByRole('button', { name: 'Pause' })).toBeVisible();
      const opened = context.waitForEvent('page');
      await frame.getByRole('link', { name: TITLE }).click();
      await expect((await opened).getByRole('heading', { level: 1 })).toHaveText(TITLE);
    });
  });

  for (const path of [EPISODE, '/', '/search/', '/listening/'])
    test(`no other page is shown in a frame: ${path}`, async ({ page, baseURL }) => {
      await framedElsewhere(`${baseURL}${path}`, async (address) => {
        await page.goto(address);
        // The browser’s own page in the place of a page that it may not show.
        await expect.poll(() => page.frames().at(-1)?.url()).toBe('chrome-error://chromewebdata/');
      });
    });

  test('every post with a recording names its player for previews and oEmbed, and no other does', async ({
    request,
  }) => {
    for (const { html, path } of builtPosts()) {
      const document = load(html);
      const meta = (name: string) =>
        document(`meta[property="${name}"], meta[name="${name}"]`).attr('content');
      const oembed = document('link[type="application/json+oembed"]').attr('href');
      const source = document('audio-player audio').first().attr('src');
      if (source === undefined) {
        for (const name of ['og:audio', 'twitter:player']) expect(meta(name), path).toBeUndefined();
        expect(oembed, path).toBeUndefined();
        continue;
      }
      expect(meta('og:audio'), path).toContain(source);
      expect(meta('twitter:card'), path).toBe('player');
      expect(new URL(meta('twitter:player') ?? '').pathname).toBe(`${path}embed/`);
      const answer = await request.get(new URL(oembed ?? '').pathname);
      expect(answer.headers()['access-control-allow-origin']).toBe('*');
      const { html: code, type } = await answer.json();
      expect(type).toBe('rich');
      expect(new URL(load(code)('iframe').attr('src') ?? '').pathname).toBe(`${path}embed/`);
    }
  });

  test('address and code are there to be copied @noscript', async ({ page, context, javaScriptEnabled }) => {
    await page.goto(EPISODE);
    const panel = page.locator('.player-share');
    await panel.locator('summary').click();
    const code = panel.getByRole('textbox', { name: 'Code to embed the player' });
    await expect(code).toHaveValue(/^<iframe src="https:\/\/.+\/embed\/" title=".+"><\/iframe>$/);
    if (!javaScriptEnabled) return;
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await panel.getByRole('button', { name: 'Copy' }).nth(1).click();
    await expect(panel.getByRole('status').nth(1)).toHaveText('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.inputValue());
  });
});

test('a podcast is opened in the app that one has, by its address, or by a code for the phone @noscript', async ({
  page,
}) => {
  await page.goto(pageTypes.series);
  const links = page.locator('.app-links').getByRole('link');
  await expect(links).toHaveText(['Apple Podcasts', 'Overcast', 'Pocket Casts', 'AntennaPod']);
  for (const link of await links.all()) {
    const href = decodeURIComponent((await link.getAttribute('href')) ?? '');
    expect(href).toMatch(/^[a-z]+:\/\/.*\/series\/handbook-podcast\/podcast\.xml/);
  }
  const code = page.getByRole('img', { name: 'QR code with the feed of The Handbook Podcast' });
  await expect(code).toBeVisible();
  const box = await code.boundingBox();
  expect(box?.width).toBe(box?.height);
});
