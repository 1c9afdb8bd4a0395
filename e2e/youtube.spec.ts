import type { Page } from 'playwright/test';
import { expect, test } from './support/test';

const PAGE = '/2015/10/30/digitalgov-summit-recap-innovation-through-customer-experience/';
const TITLE = /^DigitalGov Summit: Innovation Through Customer Experience/;

/** A stand-in for YouTube's player that speaks its messages: it answers, moves, plays, and says what it was told. */
const PLAYER = `<!doctype html><title>Player</title><button>Play</button><script>
const told = [];
let time = Number(new URLSearchParams(location.search).get('start') ?? 0);
let state = -1;
const send = (event, info) => parent.postMessage(JSON.stringify({ event, info, id: 1, channel: 'widget' }), '*');
const report = () => send('infoDelivery', { currentTime: time, playerState: state });
addEventListener('message', ({ data }) => {
  const { event, func, args } = JSON.parse(data);
  if (event === 'listening') { send('initialDelivery', {}); send('onReady'); state = 1; report(); }
  if (func === 'seekTo') time = args[0];
  if (func === 'playVideo') state = 1;
  if (func) { told.push(func); document.title = told.join(); report(); }
});
setInterval(() => { if (state === 1) { time += 0.25; report(); } }, 250);
</script>`;

const GONE = PLAYER.replace(
  "send('onReady');",
  "send('onReady'); setTimeout(() => send('onError', 100), 50);",
);
const SILENT = '<!doctype html><title>Blocked</title>';

const video = (page: Page) => page.getByRole('region', { name: TITLE });
const frame = (page: Page) => video(page).locator('iframe');
/** The author has put the list of chapters under a heading of its own, away from the player. */
const chapter = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Chapters' }).getByRole('link', { name });

/** Waits until the browser has drawn the page anew. */
const nextFrames = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

async function open(page: Page, player: string, address = PAGE): Promise<string[]> {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.route('https://www.youtube-nocookie.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: player }),
  );
  await page.goto(address);
  return asked;
}

test('nothing is asked of YouTube before the video is played', async ({ page }) => {
  const asked = await open(page, PLAYER);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /youtu|ytimg|google/.test(url))).toEqual([]);
});

test('play opens the player without cookies in place, and the focus is in it', async ({ page }) => {
  const asked = await open(page, PLAYER);
  await video(page).getByRole('link', { name: TITLE }).press('Enter');
  await expect(frame(page)).toBeFocused();
  await expect(frame(page)).toHaveAttribute(
    'title',
    'DigitalGov Summit: Innovation Through Customer Experience',
  );
  expect(
    asked
      .filter((url) => /youtu/.test(url))
      .every((url) => url.startsWith('https://www.youtube-nocookie.com/embed/2dH_hvUNEVM?')),
  ).toBe(true);
});

test('by keyboard the focus goes from the card through the player to what stands below, and back', async ({
  page,
}) => {
  await open(page, PLAYER);
  await video(page).getByRole('link', { name: TITLE }).press('Enter');
  const inside = video(page).frameLocator('iframe').getByRole('button', { name: 'Play' });
  await expect.poll(() => inside.evaluate(() => document.hasFocus())).toBe(true);
  await page.keyboard.press('Tab');
  await expect(inside).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(video(page).getByRole('button', { name: 'Copy link to this moment' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(inside).toBeFocused();
});

test('a chapter opens the player at its time; the next one moves it in place', async ({ page }) => {
  const asked = await open(page, PLAYER);
  await chapter(page, 'Measuring Success and Sharing Data').press('Enter');
  await expect(frame(page)).toBeFocused();
  const address = new URL(asked.find((url) => url.includes('/embed/')) ?? '');
  expect(address.searchParams.get('start')).toBe('500');
  await expect(chapter(page, 'Measuring Success')).toHaveAttribute('aria-current', 'true');

  // Right after scrolling, Chromium takes a click for the frame that was there before.
  await chapter(page, 'Why Have a Customer Focus?').scrollIntoViewIfNeeded();
  await nextFrames(page);
  await chapter(page, 'Why Have a Customer Focus?').click();
  await expect(chapter(page, 'Why Have a Customer Focus?')).toHaveAttribute('aria-current', 'true');
  await expect(chapter(page, 'Measuring Success')).not.toHaveAttribute('aria-current');
  await expect(frame(page)).toBeFocused();
  expect(new URL(page.url()).hash).toBe('#t=755');
  const told = () =>
    video(page)
      .frameLocator('iframe')
      .locator(':root')
      .evaluate(() => document.title);
  await expect.poll(told).toBe('addEventListener,seekTo,playVideo');
  expect(asked.filter((url) => url.includes('/embed/'))).toHaveLength(1);
});

test('the chapter that plays is marked as time goes on', async ({ page }) => {
  await open(page, PLAYER.replace("get('start') ?? 0", "get('start') ?? 179"));
  await video(page).getByRole('link', { name: TITLE }).click();
  await expect(chapter(page, 'Introduction')).toHaveAttribute('aria-current', 'true');
  await expect(chapter(page, 'Identifying and Working')).toHaveAttribute('aria-current', 'true');
});

test('messages of other frames are not believed', async ({ page }) => {
  await open(page, PLAYER);
  await video(page).getByRole('link', { name: TITLE }).click();
  await expect(chapter(page, 'Introduction')).toHaveAttribute('aria-current', 'true');
  await page.evaluate(() =>
    window.postMessage(
      JSON.stringify({ event: 'infoDelivery', info: { currentTime: 800, playerState: 2 } }),
      '*',
    ),
  );
  await page.waitForTimeout(300);
  await expect(chapter(page, 'Introduction')).toHaveAttribute('aria-current', 'true');
});

test('a video that is gone leaves its chapters and says so, beside the way to YouTube', async ({ page }) => {
  await open(page, GONE);
  await video(page).getByRole('link', { name: TITLE }).click();
  const alert = video(page).getByRole('alert');
  await expect(alert).toContainText('This video cannot be played here: it was removed');
  await expect(alert.getByRole('link', { name: 'Watch on YouTube' })).toHaveAttribute(
    'href',
    'https://www.youtube.com/watch?v=2dH_hvUNEVM',
  );
  await expect(chapter(page, 'Introduction')).toBeVisible();
});

test('a player that does not answer is said to be blocked', async ({ page }) => {
  await page.clock.install();
  await open(page, SILENT);
  await video(page).getByRole('link', { name: TITLE }).click();
  await page.clock.runFor(9000);
  await expect(video(page).getByRole('alert')).toContainText('The player is not responding.');
});

test('an address with a time starts the video there', async ({ page }) => {
  const asked = await open(page, PLAYER, `${PAGE}?t=8m20s`);
  await expect(video(page).getByRole('status')).toContainText('Starts at 8:20');
  await video(page).getByRole('link', { name: TITLE }).click();
  await expect(frame(page)).toBeVisible();
  expect(new URL(asked.find((url) => url.includes('/embed/')) ?? '').searchParams.get('start')).toBe('500');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the card and the chapters lead to YouTube, and an address with a time to its chapter', async ({
    page,
  }) => {
    await page.goto(`${PAGE}#t=500`);
    await expect(page.locator('[id="t=500"]')).toBeInViewport();
    await expect(video(page).getByRole('link', { name: TITLE })).toHaveAttribute(
      'href',
      /watch\?v=2dH_hvUNEVM$/,
    );
    await expect(chapter(page, 'Measuring Success')).toHaveAttribute('href', /&t=500s$/);
  });
});
