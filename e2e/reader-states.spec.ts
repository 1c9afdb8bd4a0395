import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from 'playwright/test';
import { pageTypes } from './support/page-types';

/** What a reader brings about on a page: each state is looked at by axe in every colour scheme and width. */
const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'a recording that plays, out of sight': async (page) => {
    await page.goto(pageTypes['podcast episode']);
    await page.locator('.chapters').getByRole('link', { name: 'Is it right?' }).click();
    await expect(page.locator('.line[aria-current]')).toHaveCount(1);
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    await expect(page.locator('.player-mini')).toBeVisible();
  },
  'a recording that is missing': async (page) => {
    await page.route('**/*.mp3', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(pageTypes['podcast episode']);
    await page.locator('.player-bar').getByRole('button', { name: 'Play', exact: true }).click();
    await expect(page.locator('.player-failed')).toBeVisible();
  },
  'a moment that was copied': async (page) => {
    await page.goto(`${pageTypes['podcast episode']}?t=35`);
    await page.getByRole('button', { name: 'Cite this moment' }).click();
    await expect(page.locator('.player-status')).toContainText('Ada');
  },
  'a transcript that is searched': async (page) => {
    await page.goto(pageTypes['podcast episode']);
    await page.getByRole('searchbox', { name: 'Find in the transcript' }).fill('your');
    await expect(page.locator('.transcript-status')).toContainText('passages');
  },
  'a video that is gone': async (page) => {
    await page.route('https://www.youtube-nocookie.com/**', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="en"><title>Player</title><script>
          addEventListener('message', () => parent.postMessage('{"event":"onError","info":100}', '*'));</script></html>`,
      }),
    );
    await page.goto(pageTypes['video recap']);
    await page.locator('.video-card').click();
    await expect(page.locator('.player-failed')).toBeVisible();
  },
  'results of a search, filters open': async (page) => {
    await page.goto('/search/?q=transcript&has=audio');
    await expect(page.locator('.results > li')).not.toHaveCount(0);
  },
};

for (const colors of ['light', 'dark', 'forced'] as const) {
  for (const width of [320, 1280]) {
    test.describe(`${colors} colours, ${width} pixels wide`, () => {
      test.use({
        viewport: { width, height: 800 },
        colorScheme: colors === 'dark' ? 'dark' : 'light',
        contextOptions: { forcedColors: colors === 'forced' ? 'active' : 'none', reducedMotion: 'reduce' },
      });

      for (const [name, reach] of Object.entries(states)) {
        test(`axe finds nothing, and nothing scrolls sideways: ${name}`, async ({ page }) => {
          await reach(page);
          const axe = new AxeBuilder({ page }).exclude('iframe');
          // With forced colours the reader’s own are on the screen; axe reads those of the style sheet.
          if (colors === 'forced') axe.disableRules('color-contrast');
          const { violations } = await axe.analyze();
          expect(
            violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
          ).toEqual([]);
          const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
          expect(scrollWidth).toBe(clientWidth);
          expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
        });
      }
    });
  }
}

test('wider spacing of text loses nothing of player and transcript', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(pageTypes['podcast episode']);
  await expect(page.locator('audio-player.is-ready')).toBeVisible();
  // WCAG 1.4.12, by the style sheet interface that the page’s policy leaves open.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets.push(sheet);
  });
  const cut = await page
    .locator('audio-player :is(p, button, select, a, time, label), .transcript :is(p, label, a)')
    .evaluateAll((elements) =>
      elements
        .filter(
          (element) =>
            element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflow !== 'visible',
        )
        .map((element) => element.outerHTML.slice(0, 120)),
    );
  expect(cut).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('the Tab key goes through the player in the order that is seen, and out of it', async ({ page }) => {
  await page.goto(pageTypes['podcast episode']);
  await expect(page.locator('audio-player.is-ready')).toBeVisible();
  await page.getByRole('slider', { name: 'Position' }).focus();
  const order: string[] = [];
  for (let step = 0; step < 14; step += 1) {
    order.push(
      await page.evaluate(() => {
        const element = document.activeElement;
        return element?.getAttribute('aria-label') ?? element?.textContent?.trim().slice(0, 24) ?? '';
      }),
    );
    await page.keyboard.press('Tab');
  }
  expect(order).toEqual([
    'Position',
    'Play',
    'Back 15 seconds',
    'Forward 30 seconds',
    'Previous chapter',
    'Next chapter',
    'Time',
    'Speed',
    'Mute',
    'Volume',
    'Copy link to this moment',
    'Cite this moment',
    'Download',
    'Transcript',
  ]);
});
