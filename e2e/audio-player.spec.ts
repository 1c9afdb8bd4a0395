import type { Page } from 'playwright/test';
import sharp from 'sharp';
import { formatClock } from '@/lib/time';
import { expect, test } from './support/test';

const PAGE = '/2026/11/10/five-questions-before-you-publish/';

const player = (page: Page) => page.getByRole('region', { name: /^Five questions before you publish/ });
const currentTime = (page: Page) =>
  page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.currentTime);
const isPaused = (page: Page) => page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.paused);

/** Waits until the recording plays on from a time. */
async function expectPlayingFrom(page: Page, seconds: number): Promise<void> {
  await expect.poll(() => isPaused(page)).toBe(false);
  await expect.poll(() => currentTime(page)).toBeGreaterThan(seconds);
  expect(await currentTime(page)).toBeLessThan(seconds + 5);
}

test.beforeEach(({ page }) => page.goto(PAGE));

test('a recording plays, pauses and shows its time', async ({ page }) => {
  await player(page).getByRole('button', { name: 'Play', exact: true }).first().click();
  await expectPlayingFrom(page, 0.3);
  const time = player(page).getByRole('textbox', { name: 'Time' });
  await expect(time).toHaveValue(/^0:0[1-9]$/);
  await player(page).getByRole('button', { name: 'Pause' }).first().click();
  expect(await isPaused(page)).toBe(true);
  // What is shown is the second at which it stopped.
  await expect(time).toHaveValue(formatClock(await currentTime(page)));
});

test('nothing of a recording loads before it is played', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.reload();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => url.endsWith('.mp3'))).toEqual([]);
});

test('a chapter plays from its time, is marked, keeps the focus and stands in the address', async ({
  page,
}) => {
  const chapter = player(page).getByRole('link', { name: 'Is it right?' });
  await chapter.press('Enter');
  await expectPlayingFrom(page, 30);
  await expect(chapter).toHaveAttribute('aria-current', 'true');
  await expect(chapter).toBeFocused();
  expect(new URL(page.url()).hash).toBe('#t=30');
});

test('a chapter opened in a new tab stays a link', async ({ page, context }) => {
  const opened = context.waitForEvent('page');
  await player(page)
    .getByRole('link', { name: 'Is it right?' })
    .click({ modifiers: ['ControlOrMeta'] });
  // A tab is there before its address is.
  await (await opened).waitForURL(/#t=/);
  expect(new URL((await opened).url()).hash).toBe('#t=30');
  expect(await isPaused(page)).toBe(true);
});

test('buttons skip back 15 and forward 30 seconds, and by chapter', async ({ page }) => {
  const press = (name: string) => player(page).getByRole('button', { name }).first().click();
  await press('Forward 30 seconds');
  expect(await currentTime(page)).toBe(30);
  await press('Back 15 seconds');
  expect(await currentTime(page)).toBe(15);
  await press('Next chapter');
  expect(await currentTime(page)).toBe(17);
  await press('Previous chapter');
  expect(await currentTime(page)).toBe(0);
});

test.describe('a time can be typed', () => {
  for (const [typed, seconds] of [
    ['1:04', 64],
    ['42', 42],
    ['1m10s', 70],
    ['9:00', 100],
  ] as const)
    test(`“${typed}”`, async ({ page }) => {
      const field = player(page).getByRole('textbox', { name: 'Time' });
      await field.fill(typed);
      await field.press('Enter');
      expect(Math.round(await currentTime(page))).toBe(seconds);
    });

  test('what is no time is answered with an example', async ({ page }) => {
    const field = player(page).getByRole('textbox', { name: 'Time' });
    await field.fill('soon');
    await field.press('Enter');
    await expect(player(page).getByRole('status')).toHaveText('Enter a time such as 8:20');
    await expect(field).toHaveValue('0:00');
  });
});

test('the position moves by arrow keys and says time and chapter', async ({ page }) => {
  const position = player(page).getByRole('slider', { name: 'Position' });
  await position.focus();
  await position.press('PageUp');
  await position.press('ArrowRight');
  await position.press('ArrowLeft');
  expect(await currentTime(page)).toBe(30);
  await expect(position).toHaveAttribute('aria-valuetext', '0:30 of 1:40, Is it right?');
});

for (const second of [0, 35, 64, 100])
  test(`the handle stands on the ruler where its time is: second ${second}`, async ({ page }) => {
    await page.goto(`${PAGE}?t=${second}`);
    await player(page).locator('.player-bar').scrollIntoViewIfNeeded();
    const ruler = await player(page).locator('.ruler').boundingBox();
    if (!ruler) throw new Error('There is no ruler.');
    // Above the line, where nothing but the handle is wide: its left and its right edge.
    const clip = { x: ruler.x - 20, y: ruler.y + 11, width: ruler.width + 40, height: 1 };
    const { data, info } = await sharp(await page.screenshot({ clip }))
      .raw()
      .toBuffer({ resolveWithObject: true });
    const accent = [168, 50, 26];
    const red = Array.from({ length: info.width }, (_, x) => x).filter((x) =>
      accent.every((value, channel) => Math.abs((data[x * info.channels + channel] ?? 0) - value) < 40),
    );
    const inHandle = red.filter((x) => red.includes(x - 3) || red.includes(x + 3));
    const middle = ((inHandle[0] ?? 0) + (inHandle.at(-1) ?? 0)) / 2 - 20;
    expect(Math.abs(middle - (ruler.width * second) / 100)).toBeLessThan(1.5);
  });

test('single keys work inside the player and nowhere else', async ({ page }) => {
  await page.locator('body').press('l');
  expect(await currentTime(page)).toBe(0);
  await player(page).getByRole('button', { name: 'Play', exact: true }).first().focus();
  await page.keyboard.press('l');
  expect(await currentTime(page)).toBe(30);
  await page.keyboard.press('j');
  expect(await currentTime(page)).toBe(15);
  await page.keyboard.press(']');
  expect(await currentTime(page)).toBe(17);
  await page.keyboard.press('m');
  await expect(player(page).getByRole('button', { name: 'Unmute' })).toBeVisible();
  await page.keyboard.press('k');
  await expectPlayingFrom(page, 17);
  const field = player(page).getByRole('textbox', { name: 'Time' });
  await field.focus();
  await page.keyboard.press('k');
  expect(await isPaused(page)).toBe(false);
});

test('place and speed are remembered on this device, and can be started over', async ({ page }) => {
  await player(page).getByRole('combobox', { name: 'Speed' }).selectOption('1.5');
  await player(page).getByRole('link', { name: 'Will it last?' }).click();
  await expectPlayingFrom(page, 64);
  await player(page).getByRole('button', { name: 'Pause' }).first().click();
  // Kept to a tenth of a second.
  const left = Number((await currentTime(page)).toFixed(1));
  await page.goto(PAGE);
  await expect(player(page).getByRole('status')).toHaveText(`Continues at ${formatClock(left)}`);
  expect(await currentTime(page)).toBeCloseTo(left, 1);
  await expect(player(page).getByRole('combobox', { name: 'Speed' })).toHaveValue('1.5');
  await player(page).getByRole('button', { name: 'Play', exact: true }).first().click();
  await expectPlayingFrom(page, left);
  expect(await page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.playbackRate)).toBe(1.5);
  await player(page).getByRole('button', { name: 'Start over' }).click();
  expect(await currentTime(page)).toBeLessThan(1);
  await expect(player(page).getByRole('button', { name: 'Pause' }).first()).toBeFocused();
});

for (const stored of ['100', '-1', 'Infinity'])
  test(`a stored speed that no browser plays leaves the player in place: ${stored}`, async ({ page }) => {
    await page.evaluate((speed) => localStorage.setItem('gazette:speed', speed), stored);
    await page.goto(PAGE);
    await expect(player(page).getByRole('combobox', { name: 'Speed' })).toHaveValue('1');
    await expect(player(page).getByRole('button', { name: 'Play', exact: true }).first()).toBeVisible();
  });

test('while it plays, controls stay in reach below the text, and a control that has the focus stays', async ({
  page,
}) => {
  await player(page).getByRole('button', { name: 'Play', exact: true }).first().click();
  await expectPlayingFrom(page, 0);
  const mini = page.getByRole('region', { name: 'Player: Five questions before you publish' });
  await expect(mini).toBeHidden();
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
  await expect(mini).toBeInViewport();
  const pause = mini.getByRole('button', { name: 'Pause' });
  await pause.focus();
  await page.evaluate(() => scrollTo(0, 0));
  await expect(player(page).locator('.player-bar')).toBeInViewport();
  await expect(pause).toBeFocused();
  await expect(mini).toBeVisible();
  // Back past the position is the end of the page, where the player’s own controls are out of sight.
  await page.keyboard.press('Shift+Tab');
  await expect(mini.getByRole('slider', { name: 'Position' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('contentinfo').getByRole('link').last()).toBeFocused();
  await expect(mini).toBeInViewport();
  // Where these are used, the small player is not needed.
  await player(page).getByRole('button', { name: 'Pause' }).focus();
  await expect(mini).toBeHidden();
});

test('the lock screen knows title, authors, series and cover', async ({ page }) => {
  await player(page).getByRole('button', { name: 'Play', exact: true }).first().click();
  await expectPlayingFrom(page, 0);
  const shown = () =>
    page.evaluate(() => {
      const { title, artist, album, artwork } = navigator.mediaSession.metadata ?? {};
      return { title, artist, album, artwork: artwork?.map(({ src }) => new URL(src).pathname) };
    });
  await expect.poll(shown).toEqual({
    title: 'Five questions before you publish',
    artist: 'Gazette editors',
    album: 'The Handbook Podcast',
    artwork: [expect.stringMatching(/^\/media\/.+\.(?:png|jpg|webp)$/)],
  });
});

test('the volume is said in percent', async ({ page }) => {
  const volume = player(page).getByRole('slider', { name: 'Volume' });
  await expect(volume).toHaveAttribute('aria-valuetext', '100%');
  await volume.press('ArrowLeft');
  await expect(volume).toHaveAttribute('aria-valuetext', '95%');
  await player(page).getByRole('button', { name: 'Mute' }).click();
  await expect(volume).toHaveAttribute('aria-valuetext', '0%');
});

test('time and chapter are shown under the pointer', async ({ page }) => {
  const track = player(page).getByRole('slider', { name: 'Position' });
  const box = await track.boundingBox();
  if (!box) throw new Error('There is no slider.');
  const hint = player(page).locator('.player-hint');
  for (const [share, text] of [
    [0, '0:00 Why five'],
    [0.5, '0:50 Does it work for everyone?'],
    [1, '1:40 Who looks after it?'],
  ] as const) {
    await track.hover({ position: { x: 8 + (box.width - 16) * share, y: 12 } });
    await expect(hint).toHaveText(text);
    const { x = 0, width = 0 } = (await hint.boundingBox()) ?? {};
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(1280);
  }
  await page.mouse.move(0, 0);
  await expect(hint).toBeHidden();
});

test('a recording whose bytes are on their way says so, and what is loaded is drawn', async ({ page }) => {
  let go = () => {};
  const gate = new Promise<void>((done) => {
    go = done;
  });
  await page.route('**/*.mp3', async (route) => {
    await gate;
    await route.continue();
  });
  const toggle = player(page).locator('.player-toggle');
  await toggle.click();
  await expect(toggle).toHaveClass(/is-loading/);
  go();
  await expectPlayingFrom(page, 0);
  await expect(toggle).not.toHaveClass(/is-loading/);
  const loaded = () =>
    player(page)
      .locator('.player-position')
      .evaluate((slider: HTMLElement) => Number(slider.style.getPropertyValue('--loaded')));
  await expect.poll(loaded).toBeGreaterThan(0.95);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the browser plays it, and everything is there', async ({ page }) => {
    await expect(page.locator('audio[controls]')).toBeVisible();
    await expect(player(page).getByRole('link', { name: 'Download' })).toBeVisible();
    await expect(player(page).getByRole('link', { name: 'Transcript' })).toBeVisible();
    await player(page).getByRole('link', { name: 'Will it last?' }).click();
    await expect(page.locator('[id="t=64"]')).toBeInViewport();
  });
});

test('a script that fails leaves the browser’s own controls', async ({ page }) => {
  await page.route('**/islands/*.js', (route) => route.abort());
  await page.reload();
  await expect(page.locator('audio[controls]')).toBeVisible();
});
