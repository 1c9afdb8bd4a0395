import type { Page } from 'playwright/test';
import { type Focused, focused, walk } from './support/focus';
import { pageTypes } from './support/page-types';
import { stayLocal } from './support/stay-local';
import { expect, test } from './support/test';

/** Scripts for the keyboard: the order of the focus, that it is seen, that nothing holds it, that it is never lost. */

/** Nothing had the focus without being seen, and without a ring around it. */
function expectSeen(steps: readonly (Focused | undefined)[]): void {
  expect(steps.length).toBeGreaterThan(0);
  expect(steps.filter((step) => !step?.isSeen || !step.hasRing)).toEqual([]);
}

const names = (steps: readonly (Focused | undefined)[]) => steps.map((step) => step?.name);

/** Types of pages that are set in another way on a phone. */
const ON_A_PHONE = ['front page', 'article', 'podcast episode', 'video recap', 'search'];

for (const width of [320, 1280]) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('through the header: link to the content, name, navigation, search, then the page; and back', async ({
      page,
    }) => {
      await page.goto(pageTypes.article);
      await page.keyboard.press('Tab');
      expect((await focused(page))?.name).toBe('Skip to content');
      expectSeen([await focused(page)]);
      await page.keyboard.press('Tab');
      const header = page.getByRole('banner');
      const there = await walk(page, header);
      const navigation = ['News', 'Topics', 'Authors', 'About', 'Contribute'];
      expect(names(there)).toEqual(['Gazette', ...navigation, 'Search', 'Search']);
      expectSeen(there);
      expect((await focused(page))?.name).toBe('Home');
      await page.keyboard.press('Shift+Tab');
      expect(names(await walk(page, header, 'Shift+Tab'))).toEqual(names(there).reverse());
      expect((await focused(page))?.name).toBe('Skip to content');
    });

    for (const [name, path] of Object.entries(pageTypes).filter(
      ([type]) => width === 1280 || ON_A_PHONE.includes(type),
    ))
      test(`every step through a whole page is seen, and leads out at its end: ${name}`, async ({ page }) => {
        await stayLocal(page);
        await page.goto(path, { waitUntil: 'networkidle' });
        for (const player of await page.locator('audio-player').all())
          await expect(player).toContainClass('is-ready');
        await page.keyboard.press('Tab');
        const steps = await walk(page, page.locator('body'), 'Tab', 600);
        expectSeen(steps);
        // Nothing on the way kept the focus: the last link of the page was the last step.
        expect(names(steps).at(-1)).toBe('Subscribe');
      });
  });
}

test('the link to the content leads past the header', async ({ page }) => {
  await page.goto(pageTypes.article);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('the search by keyboard alone: words, filters, results, more, a place in a result, and back', async ({
  page,
}) => {
  await page.goto('/search/');
  const field = page.getByRole('main').getByRole('searchbox');
  await field.focus();
  await page.keyboard.type('post');
  await expect(page.locator('.results > li')).toHaveCount(6);
  await expect(field).toBeFocused();

  // Field, button, filters; closed filters are passed over.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect((await focused(page))?.name).toBe('Filters');
  await page.keyboard.press('Enter');
  const filters = await walk(page, page.locator('site-search details'));
  expect(names(filters)).toEqual([
    'Filters',
    'Topic',
    'Author',
    'Year',
    'Sort by',
    'Audio',
    'Video',
    'Transcript',
    'Include archived',
  ]);
  expectSeen(filters);

  // From the filters into the results, in their order.
  const results = await walk(page, page.locator('.results'));
  expect(results.length).toBeGreaterThanOrEqual(6);
  expectSeen(results);
  expect((await focused(page))?.name).toMatch(/^Show \d+ more$/);
  await page.keyboard.press('Enter');
  await expect(page.locator('.results > li').nth(6).getByRole('link').first()).toBeFocused();
  expectSeen([await focused(page)]);

  // A result and the way back: the words and the results are there again.
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/^(?!.*\/search\/).+$/);
  await page.goBack();
  await expect(field).toHaveValue('post');
  await expect(page.locator('.results > li').first()).toBeVisible();
});

test('a filter that is changed keeps the focus, and what was found is announced', async ({ page }) => {
  await page.goto('/search/?q=transcript&sort=newest');
  const status = page.locator('site-search').getByRole('status');
  await expect(status).toContainText('results for “transcript”');
  const before = await status.textContent();
  const audio = page.getByRole('checkbox', { name: 'Audio' });
  await audio.focus();
  await page.keyboard.press('Space');
  await expect(audio).toBeChecked();
  await expect(status).not.toHaveText(before ?? '');
  await expect(audio).toBeFocused();
});

test.describe('the recording', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(pageTypes['podcast episode']);
    await expect(page.locator('audio-player.is-ready')).toBeVisible();
  });

  const currentTime = (page: Page) =>
    page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.currentTime);

  test('through controls, links and chapters, and back, every step seen', async ({ page }) => {
    const player = page.locator('audio-player');
    await page.getByRole('slider', { name: 'Position' }).focus();
    const there = await walk(page, player);
    expect(names(there)).toEqual([
      'Position',
      'Play',
      'Back 15 seconds',
      'Forward 30 seconds',
      'Previous chapter',
      'Next chapter',
      'Time',
      'Speed',
      'Timer and keys',
      'Mute',
      'Volume',
      'Copy link to this moment',
      'Cite this moment',
      'Download',
      'Transcript',
      'WebVTT, 2 KB',
      '0:00 Why five',
      '0:17 Who is it for?',
      '0:30 Is it right?',
      '0:45 Does it work for everyone?',
      '1:04 Will it last?',
      '1:19 Who looks after it?',
      'Share or embed',
    ]);
    expectSeen(there);
    await page.keyboard.press('Shift+Tab');
    expect(names(await walk(page, player, 'Shift+Tab'))).toEqual(names(there).reverse());
  });

  test('every control works by the keys that its kind has, and keeps the focus', async ({ page }) => {
    const control = (role: 'button' | 'combobox' | 'slider', name: string) =>
      page.locator('.player-bar').getByRole(role, { name });
    await control('button', 'Forward 30 seconds').focus();
    await page.keyboard.press('Space');
    expect(await currentTime(page)).toBe(30);
    await expect(control('button', 'Forward 30 seconds')).toBeFocused();
    await control('combobox', 'Speed').focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.playbackRate)).toBe(1.25);
    await control('slider', 'Volume').focus();
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.volume)).toBeCloseTo(0.95);
    await control('slider', 'Position').focus();
    await page.keyboard.press('Home');
    expect(await currentTime(page)).toBe(0);
    await page.keyboard.press('End');
    expect(await currentTime(page)).toBeGreaterThan(99);
    await expect(control('slider', 'Position')).toBeFocused();
  });

  test('through the transcript: a way past it, its field, its switch, then one turn for all', async ({
    page,
  }) => {
    const transcript = page.locator('.transcript');
    await transcript.getByRole('link', { name: 'Skip the transcript' }).focus();
    const steps = await walk(page, transcript);
    expect(names(steps)).toEqual([
      'Skip the transcript',
      'Find in the transcript',
      'Follow as it plays',
      '0:00',
    ]);
    expectSeen(steps);
  });

  test('turns that the filter hides are passed over', async ({ page }) => {
    const transcript = page.locator('.transcript');
    await transcript.getByRole('searchbox').focus();
    await page.keyboard.type('headings');
    await expect(transcript.locator('.turn:visible')).toHaveCount(1);
    // The field, its two buttons, the switch, the one turn.
    expect(await walk(page, transcript)).toHaveLength(5);
  });

  test('while it plays, what gets the focus does not lie under the controls at the foot', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 480 });
    await page.locator('.chapters').getByRole('link', { name: 'Is it right?' }).press('Enter');
    await page.locator('.transcript').getByRole('searchbox').focus();
    await expect(page.locator('.player-mini')).toBeVisible();
    expectSeen(await walk(page, page.locator('.transcript')));
  });
});
