import type { Page } from 'playwright/test';
import { axeOn } from './support/axe';
import { pageTypes } from './support/page-types';
import { expect, test } from './support/test';

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
  'moments that a search found': async (page) => {
    await page.goto('/search/?q=call+the+phone+number');
    await expect(page.locator('.result-moment')).not.toHaveCount(0);
  },
  'a mistyped search': async (page) => {
    await page.goto('/search/?q=transcipt');
    await expect(page.locator('.search-status a')).toBeVisible();
  },
  'names that are offered while one types': async (page) => {
    await page.goto(pageTypes['podcast episode']);
    await page.getByRole('banner').locator('input[name="q"]').fill('a');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
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
          const axe = axeOn(page).exclude('iframe');
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
