import type { Page } from 'playwright/test';
import { pageTypes } from './support/page-types';
import { stayLocal } from './support/stay-local';
import { expect, test } from './support/test';

/** What readers do to a page to read it: wider spacing, larger text, their own colours, no motion, paper. */

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function open(page: Page, path: string): Promise<void> {
  await stayLocal(page);
  await page.goto(path);
  // Controls that a script makes are part of what is read.
  if (await page.locator('audio-player').count())
    await expect(page.locator('audio-player.is-ready').first()).toBeVisible();
}

/** Text that a box of fixed size cuts off. Lists cut summaries after three lines on purpose; each post has its own whole. */
const cutTexts = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const cuts = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
        if (!cuts || !element.textContent?.trim() || !element.checkVisibility()) return false;
        if (element.closest('.visually-hidden, .sr-only, .entry-summary')) return false;
        return (
          element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1
        );
      })
      .map((element) => element.outerHTML.slice(0, 100)),
  );

for (const [name, path] of Object.entries(pageTypes)) {
  test(`wider spacing of text loses nothing: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await open(page, path);
    // WCAG 1.4.12, by the style sheet interface that the page’s policy leaves open.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      document.adoptedStyleSheets.push(sheet);
    });
    expect(await cutTexts(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
  });

  test(`at 400 % zoom a line is not wider than the window, and nothing fixed covers it: ${name}`, async ({
    page,
  }) => {
    // A window of 1280 × 1024 at 400 % (WCAG 1.4.10).
    await page.setViewportSize({ width: 320, height: 256 });
    await open(page, path);
    expect(await sideways(page)).toBe(0);
    const fixed = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => {
          const { position } = getComputedStyle(element);
          return (position === 'fixed' || position === 'sticky') && element.checkVisibility();
        })
        .map((element) => element.outerHTML.slice(0, 100)),
    );
    expect(fixed).toEqual([]);
  });

  test(`nothing moves by itself where motion is not wanted: ${name}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, path);
    const moving = await page.evaluate(() => ({
      animations: document.getAnimations().length,
      smooth: getComputedStyle(document.documentElement).scrollBehavior,
      transitions: [...document.querySelectorAll('body *')].filter((element) =>
        getComputedStyle(element)
          .transitionDuration.split(', ')
          .some((duration) => Number.parseFloat(duration) > 0.001),
      ).length,
    }));
    expect(moving).toEqual({ animations: 0, smooth: 'auto', transitions: 0 });
  });
}

test('with forced colours the marks of rulers, the handle and the current chapter are of the reader’s colours', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, `${pageTypes['podcast episode']}?t=35`);
  const colours = await page.evaluate(() => {
    const probe = document.createElement('i');
    document.body.append(probe);
    const read = (name: string) => {
      probe.style.setProperty('color', name);
      return getComputedStyle(probe).color;
    };
    const canvasText = read('CanvasText');
    const strokes = [...document.querySelectorAll('.ruler path')].map(
      (path) => getComputedStyle(path).stroke,
    );
    const fills = [...document.querySelectorAll('.ruler text')].map((text) => getComputedStyle(text).fill);
    probe.remove();
    return { canvasText, others: [...strokes, ...fills].filter((colour) => colour !== canvasText) };
  });
  expect(colours.others).toEqual([]);
  await expect(page.locator('.chapters a[aria-current]')).toHaveCSS('outline-style', 'solid');
});

test('in lists too, with forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, pageTypes.series);
  const strokes = await page
    .locator('.ruler path')
    .evaluateAll((paths) => new Set(paths.map((path) => getComputedStyle(path).stroke)).size);
  expect(strokes).toBe(1);
});

test('on paper there are title, chapters with times, the transcript and the addresses of downloads', async ({
  page,
}) => {
  await open(page, pageTypes['podcast episode']);
  await page.emulateMedia({ media: 'print' });
  for (const gone of ['.player-bar', '.player-moment', '.transcript-tools', '.masthead nav', '.site-footer'])
    await expect(page.locator(gone).first()).toBeHidden();
  await expect(page.locator('.chapters').getByText('1:04')).toBeVisible();
  await expect(page.locator('.turn').first()).toBeVisible();
  await expect(page.locator('.print-source')).toBeVisible();
  const address = await page
    .getByRole('link', { name: 'Download' })
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(address).toContain('/media/five-questions.mp3');
});
