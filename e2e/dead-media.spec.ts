import type { Page } from 'playwright/test';
import { pageTypes } from './support/page-types';
import { stayLocal } from './support/stay-local';
import { expect, test } from './support/test';

/** Pictures, recordings and videos that are not there: on the screen, without a script, on paper. */

const EPISODE = pageTypes['podcast episode'];
const player = (page: Page) => page.locator('audio-player');

test.describe('a picture that does not arrive', () => {
  const PAGE = pageTypes['article with pictures'];
  const first = (page: Page) => page.locator('[data-post-body] img[alt]:not([alt=""])').first();

  test.beforeEach(async ({ page }) => {
    await page.route(/\.(?:avif|webp|png|jpe?g|gif|svg)(?:\?|$)/, (route) =>
      route.fulfill({ status: 404, body: '' }),
    );
    await page.goto(PAGE);
  });

  for (const name of ['with script', 'without script @noscript'])
    test(`shows its description in the room that was kept for it, ${name}`, async ({ page }) => {
      const image = first(page);
      await image.scrollIntoViewIfNeeded();
      await expect(image).toHaveJSProperty('complete', true);
      const { shown, cover } = await image.evaluate((node) => ({
        shown: getComputedStyle(node, '::after').content,
        cover: getComputedStyle(node, '::before').backgroundColor,
      }));
      expect(shown).toContain(await image.getAttribute('alt'));
      expect(cover).not.toBe('rgba(0, 0, 0, 0)');
      await expect(image).toHaveAccessibleName((await image.getAttribute('alt')) ?? '');
    });

  test('takes the room of its description on paper', async ({ page }) => {
    const image = first(page);
    await image.scrollIntoViewIfNeeded();
    await expect(image).toHaveJSProperty('complete', true);
    expect((await image.boundingBox())?.height).toBeGreaterThan(150);
    await page.emulateMedia({ media: 'print' });
    expect((await image.boundingBox())?.height).toBeLessThan(100);
  });
});

test.describe('a recording', () => {
  test('that is missing has one button, which tries again; it does not offer the same file', async ({
    page,
  }) => {
    await page.route('**/*.mp3', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(EPISODE);
    await player(page).getByRole('button', { name: 'Play', exact: true }).press('Enter');
    await expect(player(page).getByRole('alert')).toHaveText('This recording is unavailable at the moment.');
    const again = player(page).getByRole('button', { name: 'Try again' });
    await expect(again).toBeFocused();
    await expect(player(page).getByRole('button')).toHaveCount(1);
    await expect(player(page).getByRole('slider')).toHaveCount(0);
    await expect(player(page).getByRole('link', { name: 'Download' })).toBeHidden();
    await expect(player(page).getByRole('link', { name: 'Transcript', exact: true })).toBeVisible();
    await page.unroute('**/*.mp3');
    await again.press('Enter');
    await expect(player(page).getByRole('button', { name: 'Pause' })).toBeVisible();
    await expect(player(page).getByRole('alert')).toHaveCount(0);
    await expect(player(page).getByRole('link', { name: 'Download' })).toBeVisible();
  });

  test('that this browser does not play can be downloaded', async ({ page }) => {
    await page.route('**/*.mp3', (route) =>
      route.fulfill({ status: 200, contentType: 'audio/mpeg', body: 'no sound' }),
    );
    await page.goto(EPISODE);
    await player(page).getByRole('button', { name: 'Play', exact: true }).click();
    await expect(player(page).getByRole('alert')).toHaveText(
      'This recording cannot be played here. You can download it instead.',
    );
    await expect(player(page).getByRole('link', { name: 'Download' })).toBeVisible();
  });

  test('that is missing on another host is not offered again', async ({ page }) => {
    await stayLocal(page);
    await page.goto(pageTypes['old podcast episode']);
    await player(page).getByRole('button', { name: 'Play', exact: true }).click();
    await expect(player(page).getByRole('alert')).toHaveText('This recording is unavailable at the moment.');
    await expect(player(page).getByRole('link', { name: 'Download' })).toBeHidden();
  });

  test('that is missing says so in the small player too', async ({ page }) => {
    await page.route('**/*.mp3', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(pageTypes.series, { waitUntil: 'networkidle' });
    await page
      .getByRole('link', { name: /^Listen ./ })
      .first()
      .click();
    const small = page.getByRole('region', { name: /^Player: / });
    await expect(small).toContainText('This recording is unavailable at the moment.');
    await expect(small.getByRole('button', { name: 'Try again' })).toBeVisible();
    await expect(small.getByRole('slider')).toHaveCount(0);
  });

  test('leaves its links and the transcript on paper, and no controls', async ({ page }) => {
    await page.goto(EPISODE);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.player-bar')).toBeHidden();
    await expect(page.locator('.listen')).toBeHidden();
    await expect(player(page).getByRole('link', { name: 'Transcript', exact: true })).toBeVisible();
    await expect(page.locator('.turn').first()).toBeVisible();
  });
});

test.describe('a video', () => {
  const PAGE = pageTypes['video recap'];
  const card = (page: Page) => page.locator('.video-card');

  test('that does not answer stays under its card, which comes back and says why', async ({ page }) => {
    await page.clock.install();
    await page.route('https://www.youtube-nocookie.com/**', (route) => route.abort());
    await page.goto(PAGE);
    await card(page).click();
    await expect(page.locator('video-player iframe')).toBeAttached();
    // What is on top, where the frame is, is the card.
    const onTop = () =>
      page.locator('video-player').evaluate((video) => {
        const box = (video.querySelector('iframe') ?? video).getBoundingClientRect();
        const top = document.elementsFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        return top.findIndex((one) => one.matches('iframe')) === -1 || video.classList.contains('is-opening');
      });
    expect(await onTop()).toBe(true);
    await expect(card(page)).toContainText('Loading the video …');
    await page.clock.runFor(9000);
    await expect(page.locator('video-player').getByRole('alert')).toContainText(
      'The player is not responding.',
    );
    await expect(page.locator('video-player iframe')).toHaveCount(0);
    await expect(card(page)).toBeVisible();
    await expect(card(page)).toBeFocused();
    await expect(page.locator('.chapters li').first()).toBeVisible();
  });

  test('is a card on paper, playing or not', async ({ page }) => {
    await page.route('https://www.youtube-nocookie.com/**', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><title>Player</title><script>addEventListener("message", () => parent.postMessage(\'{"event":"onReady"}\', "*"))</script>',
      }),
    );
    await page.goto(PAGE);
    await card(page).click();
    await expect(card(page)).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(card(page)).toBeVisible();
    await expect(page.locator('video-player iframe')).toBeHidden();
  });
});

test('pages of other sites have no triangle of Play', async ({ page }) => {
  await stayLocal(page);
  await page.goto(pageTypes['every component']);
  const triangles = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((cards) => cards.map((card) => getComputedStyle(card, '::before').borderInlineStartWidth));
  for (const width of await triangles('.embed .video-card')) expect(width).toBe('0px');
});
