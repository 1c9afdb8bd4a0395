import type { Page } from 'playwright/test';
import { expect, test } from './support/test';

const PAGE = '/2026/11/10/five-questions-before-you-publish/';

const transcript = (page: Page) => page.getByRole('region', { name: 'Transcript' });
const currentTime = (page: Page) =>
  page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.currentTime);

test.beforeEach(({ page }) => page.goto(PAGE));

test('a line plays from its own time when it is clicked', async ({ page }) => {
  const line = transcript(page).getByText('Read the headings alone.');
  await line.click();
  await expect.poll(() => currentTime(page)).toBeGreaterThan(49);
  expect(await currentTime(page)).toBeLessThan(53);
  await expect(line).toHaveAttribute('aria-current', 'true');
});

test('a turn plays from its time by keyboard, and stands in the address', async ({ page }) => {
  const time = transcript(page).getByRole('link', { name: '0:45' }).first();
  await time.press('Enter');
  await expect.poll(() => currentTime(page)).toBeGreaterThan(45);
  await expect(time).toBeFocused();
  expect(new URL(page.url()).hash).toMatch(/^#(t=45|turn-\d+)$/);
});

test('words can be marked to copy them without starting the recording', async ({ page }) => {
  const line = transcript(page).getByText('Read the headings alone.');
  await line.dblclick();
  await expect.poll(() => page.evaluate(() => String(getSelection()))).not.toBe('');
});

test('the mark on the current line can be switched off, and stays off', async ({ page }) => {
  const box = transcript(page).getByRole('checkbox', { name: 'Follow as it plays' });
  const marked = transcript(page).locator('[aria-current]');
  await transcript(page).getByText('Read the headings alone.').click();
  await expect(marked).toHaveCount(1);
  await box.uncheck();
  await expect(marked).toHaveCount(0);
  await page.reload();
  await expect(box).not.toBeChecked();
});

test('the field leaves the passages that hold the words, says how many, and gives all back', async ({
  page,
}) => {
  const turns = transcript(page).locator('.turn:visible');
  const all = await turns.count();
  const field = transcript(page).getByRole('searchbox', { name: 'Find in the transcript' });
  await field.fill('HEADINGS');
  await expect(turns).toHaveCount(1);
  await expect(transcript(page).getByRole('status')).toHaveText(`1 of ${all} passages`);
  await field.fill('no such words');
  await expect(transcript(page).getByRole('status')).toHaveText(`0 of ${all} passages`);
  await field.fill('');
  await expect(turns).toHaveCount(all);
  await expect(transcript(page).getByRole('status')).toHaveText('');
});

test('words are found in any order, and Enter steps through the passages', async ({ page }) => {
  const field = transcript(page).getByRole('searchbox');
  await field.fill('alone HEADINGS');
  await expect(transcript(page).locator('.turn:visible')).toHaveCount(1);
  await field.fill('it');
  const hits = transcript(page).locator('.turn:visible');
  const count = await hits.count();
  expect(count).toBeGreaterThan(2);
  const status = transcript(page).getByRole('status');
  await field.press('Enter');
  await expect(status).toHaveText(`Passage 1 of ${count}`);
  await field.press('Enter');
  await expect(status).toHaveText(`Passage 2 of ${count}`);
  await expect(hits.nth(1)).toHaveClass(/is-hit/);
  await expect(hits.nth(1)).toBeInViewport();
  await field.press('Shift+Enter');
  await transcript(page).getByRole('button', { name: 'Previous passage' }).click();
  await expect(status).toHaveText(`Passage ${count} of ${count}`);
  await transcript(page).getByRole('button', { name: 'Next passage' }).click();
  await expect(status).toHaveText(`Passage 1 of ${count}`);
  await field.fill('');
  await expect(transcript(page).locator('.is-hit')).toHaveCount(0);
  await expect(transcript(page).getByRole('button', { name: 'Next passage' })).toBeDisabled();
});

test.describe('while it plays', () => {
  test.use({ viewport: { width: 360, height: 480 }, contextOptions: { reducedMotion: 'reduce' } });

  const line = (page: Page) => page.locator('.line[aria-current]');

  test('the line that is said stays on the screen for who looks at it', async ({ page }) => {
    await transcript(page).locator('.line').first().click();
    await page.locator('audio').evaluate((audio: HTMLAudioElement) => {
      audio.playbackRate = 8;
    });
    for (const second of [20, 40, 60, 80]) {
      await expect.poll(() => currentTime(page)).toBeGreaterThan(second);
      await expect(line(page)).toBeInViewport();
    }
  });

  test('who scrolls elsewhere is left there, and has a way back', async ({ page }) => {
    const back = transcript(page).getByRole('button', { name: 'Back to now' });
    await transcript(page).locator('.line').first().click();
    await expect(line(page)).toBeInViewport();
    await expect(back).toBeHidden();
    await transcript(page).getByText('Read the headings alone.').scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 300);
    await expect(back).toBeInViewport();
    const place = await page.evaluate(() => scrollY);
    await page.locator('audio').evaluate((audio: HTMLAudioElement) => {
      audio.currentTime = 8;
    });
    await expect(line(page)).toHaveCount(1);
    expect(await page.evaluate(() => scrollY)).toBe(place);
    await back.click();
    await expect(line(page)).toBeInViewport();
    await expect(back).toBeHidden();
  });

  test('the switch ends both', async ({ page }) => {
    await transcript(page).locator('.line').first().click();
    await transcript(page).getByRole('checkbox', { name: 'Follow as it plays' }).uncheck();
    await expect(line(page)).toHaveCount(0);
    await expect(transcript(page).getByRole('button', { name: 'Back to now' })).toBeHidden();
  });
});

for (const [typed, count] of [
  ['(', 0],
  ['[a-z', 0],
  ['.*', 0],
  ['\\', 0],
  ['HEADÍNGS', 1],
] as const)
  test(`the field takes what is typed for words, not for a pattern: ${typed}`, async ({ page }) => {
    await transcript(page).getByRole('searchbox').fill(typed);
    await expect(transcript(page).getByRole('status')).toContainText(`${count} of `);
    await expect(transcript(page).locator('.turn:visible')).toHaveCount(count);
  });

for (const width of [320, 480, 1280])
  test(`who arrives at the transcript sees nothing move, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const head = page.locator('.transcript-head');
    await expect(head.getByRole('searchbox')).toBeVisible();
    const room = () => head.evaluate((node) => node.getBoundingClientRect().height);
    const ready = await room();
    await page.locator('.transcript-tools').evaluate((tools) => tools.remove());
    expect(await room()).toBe(ready);
  });

test('captions are a track of the recording', async ({ page }) => {
  await expect(page.locator('audio track[kind="captions"]')).toHaveAttribute(
    'src',
    '/media/five-questions.vtt',
  );
});

test('the transcript is one stop of Tab, its turns are reached by arrow keys, and a link skips it @noscript', async ({
  page,
  javaScriptEnabled,
}) => {
  const skip = transcript(page).getByRole('link', { name: 'Skip the transcript' });
  await skip.focus();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.transcript') === null)).toBe(true);
  if (!javaScriptEnabled) return;
  const times = transcript(page).locator('.turn-time');
  await times.first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(times.nth(2)).toBeFocused();
  await page.keyboard.press('End');
  await expect(times.last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(times.first()).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.matches('.turn-time'))).toBe(false);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the transcript is there with speakers and anchors', async ({ page }) => {
    await expect(transcript(page).getByText('If you cannot answer in one breath')).toBeVisible();
    await expect(transcript(page).getByText('Ada').first()).toBeVisible();
    await page.getByRole('link', { name: 'Transcript', exact: true }).first().click();
    await expect(page.getByRole('heading', { name: 'Transcript', exact: true })).toBeInViewport();
    await page.goto(`${PAGE}#t=52`);
    await page.goto(`${PAGE}#turn-1`);
    await expect(page.locator('#turn-1')).toBeInViewport();
  });
});

test.describe('chapters beside what is said in them', () => {
  const boxes = (page: Page, selector: string) =>
    transcript(page)
      .locator(selector)
      .evaluateAll((all) =>
        all.map((one) => {
          const { left, right, top, bottom } = one.getBoundingClientRect();
          return { left, right, top, bottom };
        }),
      );

  test('stand in the margin of a wide screen, each at its own turn and none over another', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    const notes = await boxes(page, '.turn-chapter');
    const turns = await boxes(page, '.turn:has(.turn-chapter)');
    expect(notes).toHaveLength(6);
    for (const [index, note] of notes.entries()) {
      expect(note.left).toBeGreaterThanOrEqual(turns[index]?.right ?? Number.NaN);
      expect(note.top).toBeGreaterThanOrEqual(turns[index]?.top ?? Number.NaN);
      expect(note.top).toBeGreaterThanOrEqual(notes[index - 1]?.bottom ?? 0);
    }
  });

  test('stand above their turn where there is no margin', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    const notes = await boxes(page, '.turn-chapter');
    const times = await boxes(page, '.turn-chapter + .turn-time');
    expect(notes).toHaveLength(6);
    for (const [index, note] of notes.entries())
      expect(note.bottom).toBeLessThanOrEqual((times[index]?.top ?? Number.NaN) + 1);
  });
});
