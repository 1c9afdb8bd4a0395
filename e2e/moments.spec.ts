import type { Page } from 'playwright/test';
import { pageTypes } from './support/page-types';
import { expect, test } from './support/test';

const AUDIO = pageTypes['podcast episode'];
const player = (page: Page) => page.locator('audio-player');
const currentTime = (page: Page) =>
  page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.currentTime);

for (const address of ['?t=64', '#t=64', '?t=1m4s', '#t=1m4s', '?t=1:04'])
  test(`${address} puts the player at that moment and plays nothing`, async ({ page }) => {
    await page.goto(`${AUDIO}${address}`);
    await expect(player(page).getByRole('status')).toHaveText('Starts at 1:04');
    expect(await currentTime(page)).toBe(64);
    expect(await page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.paused)).toBe(true);
    await player(page).getByRole('button', { name: 'Play', exact: true }).first().click();
    await expect.poll(() => currentTime(page)).toBeGreaterThan(64);
    expect(await currentTime(page)).toBeLessThan(69);
  });

test('an address with a time shows the player', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 500 });
  await page.goto(`${AUDIO}?t=64`);
  await expect(player(page).getByRole('button', { name: 'Play', exact: true }).first()).toBeInViewport();
});

test('a time behind the end leads to the end, and says so', async ({ page }) => {
  await page.goto(`${AUDIO}?t=8m20s`);
  await expect(player(page).getByRole('status')).toHaveText('Starts at 1:40');
  expect(await currentTime(page)).toBe(100);
});

test('a time that makes no sense changes nothing', async ({ page }) => {
  await page.goto(`${AUDIO}?t=soon`);
  await expect(player(page).getByRole('slider', { name: 'Position' })).toBeVisible();
  expect(await currentTime(page)).toBe(0);
});

/** Notes a place as if the reader had left off there. */
const leaveAt = (page: Page, seconds: number) =>
  page.evaluate(
    (place) => localStorage.setItem(`gazette:place:${document.querySelector('audio')?.src}`, String(place)),
    seconds,
  );

test('a fragment that the page wrote itself does not win over the place at which the reader left off', async ({
  page,
}) => {
  await page.goto(AUDIO);
  await player(page).getByRole('link', { name: 'Is it right?' }).click();
  await expect.poll(() => currentTime(page)).toBeGreaterThan(30);
  await player(page).getByRole('slider', { name: 'Position' }).press('PageUp');
  await player(page).getByRole('button', { name: 'Pause' }).click();
  await page.reload();
  await expect(player(page).getByRole('status')).toContainText('Continues at 1:0');
  expect(await currentTime(page)).toBeGreaterThan(59);
});

test('a moment that was heard is used up: a reload continues, and the same address opened anew begins there', async ({
  page,
}) => {
  await page.goto(`${AUDIO}#t=30`);
  await player(page).getByRole('button', { name: 'Play', exact: true }).click();
  await expect.poll(() => currentTime(page)).toBeGreaterThan(30);
  await player(page).getByRole('slider', { name: 'Position' }).press('PageUp');
  await player(page).getByRole('button', { name: 'Pause' }).click();
  await page.reload();
  await expect(player(page).getByRole('status')).toContainText('Continues at 1:0');
  await page.goto('about:blank');
  await page.goto(`${AUDIO}#t=30`);
  await expect(player(page).getByRole('status')).toHaveText('Starts at 0:30');
  expect(await currentTime(page)).toBe(30);
});

test('where an address leads elsewhere, the place is offered and not lost', async ({ page }) => {
  await page.goto(AUDIO);
  await leaveAt(page, 81);
  await page.goto(`${AUDIO}?t=30`);
  await expect(player(page).getByRole('status')).toHaveText('Starts at 0:30');
  await player(page).getByRole('button', { name: 'Continue at 1:21 instead' }).click();
  await expect.poll(() => currentTime(page)).toBeGreaterThan(81);
  await expect(player(page).getByRole('button', { name: 'Pause' })).toBeFocused();
});

for (const [address, seconds] of [
  ['#t=1m4s', 64],
  ['#t=0:58', 58],
  ['#t=58', 58],
  ['#turn-7', 30],
] as const)
  test(`${address} cues the player, shows and marks the line once, and Play is on the screen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(`${AUDIO}${address}`);
    expect(Math.floor(await currentTime(page))).toBe(seconds);
    const line = page.locator('.line[aria-current]');
    await expect(line).toHaveCount(1);
    if (address !== '#t=58') await expect(line).toBeInViewport();
    const small = page.getByRole('region', { name: /^Player: / });
    await expect(small.getByRole('button', { name: 'Play', exact: true })).toBeInViewport();
    const marked = await page
      .locator('.turn')
      .evaluateAll(
        (turns) =>
          turns.filter((turn) => getComputedStyle(turn).backgroundColor !== 'rgba(0, 0, 0, 0)').length,
      );
    expect(marked).toBe(0);
  });

test('a moment in the address wins over the remembered place', async ({ page }) => {
  await page.goto(AUDIO);
  await page.evaluate(() =>
    localStorage.setItem(`gazette:place:${document.querySelector('audio')?.src}`, '30'),
  );
  await page.goto(`${AUDIO}?t=64`);
  await expect(player(page).getByRole('status')).toHaveText('Starts at 1:04');
});

test('the address of this moment is copied, and shown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${AUDIO}?t=64`);
  await player(page).getByRole('button', { name: 'Copy link to this moment' }).click();
  const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
  await expect(player(page).getByRole('status')).toHaveText(`Copied: ${canonical}?t=64`);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${canonical}?t=64`);
});

test('a citation names speaker, title, publication, day, time and address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${AUDIO}?t=35`);
  await player(page).getByRole('button', { name: 'Cite this moment' }).click();
  await expect(player(page).getByRole('status')).toHaveText(
    /^Copied: Ada, “Five questions before you publish”, Gazette, 10 November 2026, at 0:35\. https:\/\/\S+\?t=35$/,
  );
});

test('where copying is refused, the text is shown to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('no')) },
    });
  });
  await page.goto(`${AUDIO}?t=64`);
  await player(page).getByRole('button', { name: 'Copy link to this moment' }).click();
  await expect(player(page).getByRole('status')).toHaveText(/^Copy manually: https:\/\/\S+\?t=64$/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('an address with a time leads to the chapter or the turn that starts there', async ({ page }) => {
    await page.goto(`${AUDIO}#t=79`);
    await expect(page.locator('[id="t=79"]')).toBeInViewport();
    await page.goto(`${AUDIO}#t=7`);
    await expect(page.locator('.turn[id="t=7"]')).toBeInViewport();
  });
});
