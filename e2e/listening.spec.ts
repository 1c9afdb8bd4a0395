import { load } from 'cheerio';
import type { Page } from 'playwright/test';
import { pageTypes } from './support/page-types';
import { builtPosts } from './support/site-files';
import { expect, test } from './support/test';

/** Listening from the first second, and on while one reads. */

const EPISODE = pageTypes['podcast episode'];
const TITLE = 'Five questions before you publish';

const small = (page: Page) => page.getByRole('region', { name: /^Player: / });
/** The recording that is heard; a page that has not shown one has none. */
const heard = (page: Page) =>
  page.evaluate(() => {
    const playing = [...document.querySelectorAll('audio')].find((audio) => !audio.paused);
    return playing && { src: new URL(playing.src).pathname, time: playing.currentTime };
  });
const currentTime = (page: Page) =>
  page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.currentTime);

const expectHeard = (page: Page, from = 0) =>
  expect.poll(async () => (await heard(page))?.time ?? -1).toBeGreaterThan(from);

/** Holds what the browser tells of what is in sight until there are two reports, as it does itself when a page is busy. */
function tellTogether(): void {
  const Native = window.IntersectionObserver;
  window.IntersectionObserver = class extends Native {
    constructor(callback: IntersectionObserverCallback, options?: IntersectionObserverInit) {
      let held: IntersectionObserverEntry[] = [];
      super((entries, observer) => {
        held.push(...entries);
        if (held.length < 2) return;
        callback(held, observer);
        held = [];
      }, options);
    }
  };
}

test('every post with media says so under its title, and each link leads to what it names', () => {
  const posts = builtPosts().filter(({ html }) => /<(?:audio|video)-player/.test(html));
  expect(posts.length).toBeGreaterThan(3);
  for (const { html, path } of posts) {
    const document = load(html);
    const line = document('.post > .page-head > .listen');
    expect(line.length, path).toBe(1);
    const links = line
      .find('a')
      .toArray()
      .map((link) => document(link));
    expect(links[0]?.attr('data-play'), path).toBe('1');
    for (const link of links) {
      const href = link.attr('href') ?? '';
      if (href.startsWith('#')) expect(document(`[id="${href.slice(1)}"]`).length, `${path} ${href}`).toBe(1);
    }
    const chapters = document('.chapters').first().find('li').length;
    if (chapters > 1) expect(line.text(), path).toContain(String(chapters));
    if (document('.transcript').length > 0) expect(line.find('[href="#transcript"]').length, path).toBe(1);
  }
});

test('no list and no post gives a size where a length belongs', () => {
  for (const { html, path } of builtPosts())
    expect(load(html)('.folio').text(), path).not.toMatch(/\b(?:KB|MB|GB|bytes)\b/);
});

test.describe('the line under the title', () => {
  test.use({ viewport: { width: 360, height: 640 } });

  test('plays at once, says that it plays, and stops', async ({ page }) => {
    await page.goto(EPISODE);
    const play = page.locator('.listen .play');
    await expect(play).toHaveAccessibleName('Listen 1:40');
    await expect(play).toBeInViewport();
    await play.press('Enter');
    await expectHeard(page);
    await expect(play).toHaveAccessibleName('Pause 1:40');
    await expect(play).toBeFocused();
    await expect(small(page)).toBeInViewport();
    await play.press('Enter');
    expect(await heard(page)).toBeUndefined();
    await expect(play).toHaveAccessibleName('Listen 1:40');
  });

  test('opens a video in place and brings it to the screen', async ({ page }) => {
    await page.route('https://www.youtube-nocookie.com/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Player</title>' }),
    );
    await page.goto(pageTypes['video recap']);
    await page.locator('.listen .play').click();
    await expect(page.locator('video-player iframe')).toBeFocused();
    await expect(page.locator('video-player iframe')).toBeInViewport();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } });

  test('the line leads to the player, the transcript and the chapters', async ({ page }) => {
    await page.goto(EPISODE);
    const line = page.locator('.listen').first();
    await line.getByRole('link', { name: 'Listen' }).click();
    await expect(page.locator('audio')).toBeInViewport();
    await line.getByRole('link', { name: 'Read transcript' }).click();
    await expect(page.getByRole('heading', { name: 'Transcript', exact: true })).toBeInViewport();
    await line.getByRole('link', { name: '6 chapters' }).click();
    await expect(page.getByRole('link', { name: 'Why five' })).toBeInViewport();
  });

  test('Play in a list leads to the player of the post', async ({ page }) => {
    await page.goto(pageTypes.series);
    await page.getByRole('link', { name: `Listen ${TITLE}` }).click();
    await expect(page).toHaveURL(`${EPISODE}#audio-1`);
    await expect(page.locator('audio')).toBeInViewport();
  });
});

test.describe('Play in a list', () => {
  for (const name of ['front page', 'series'] as const)
    test(`is heard there, with its chapters: ${name}`, async ({ page }) => {
      await page.goto(pageTypes[name], { waitUntil: 'networkidle' });
      await page
        .getByRole('main')
        .getByRole('link', { name: /^Listen ./ })
        .first()
        .click();
      await expectHeard(page);
      await expect(small(page)).toBeInViewport();
      await expect(page).toHaveURL(pageTypes[name]);
      await small(page).getByRole('button', { name: 'Next chapter' }).click();
      expect(await currentTime(page)).toBeGreaterThan(5);
      const playing = page.getByRole('main').getByRole('link', { name: /^Pause ./ });
      await expect(playing).toHaveCount(1);
      await playing.click();
      expect(await heard(page)).toBeUndefined();
    });

  test('continues where the reader left off', async ({ page }) => {
    await page.goto(EPISODE);
    await page.evaluate(() =>
      localStorage.setItem(`gazette:place:${document.querySelector('audio')?.src}`, '70'),
    );
    await page.goto(pageTypes.series, { waitUntil: 'networkidle' });
    await page.getByRole('link', { name: `Listen ${TITLE}` }).click();
    await expectHeard(page, 70);
  });
});

test('the small player comes where a busy browser tells at once that the controls were seen, and no more', async ({
  page,
}) => {
  await page.addInitScript(tellTogether);
  await page.goto(EPISODE);
  await page.locator('.player-bar').getByRole('button', { name: 'Play' }).click();
  await expect(page.locator('.player-mini')).toBeAttached();
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
  await expect(small(page)).toBeInViewport();
});

test.describe('the small player', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(EPISODE);
    await page.locator('.listen .play').click();
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    await expect(small(page)).toBeInViewport();
  });

  test('moves, skips, changes speed and chapter, and says what is heard', async ({ page }) => {
    const position = small(page).getByRole('slider', { name: 'Position' });
    await position.focus();
    await position.press('PageUp');
    await expect.poll(() => currentTime(page)).toBeGreaterThanOrEqual(30);
    await expect(small(page).locator('.player-now')).toContainText('Is it right?');
    await small(page).getByRole('combobox', { name: 'Speed' }).selectOption('2');
    expect(await page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.playbackRate)).toBe(2);
    await small(page).getByRole('button', { name: 'Next chapter' }).click();
    await expect(small(page).locator('.player-now')).toContainText('Does it work for everyone?');
    await small(page).getByRole('button', { name: 'Back 15 seconds' }).click();
    await expect(small(page).locator('.player-now')).toContainText('Is it right?');
    await page.keyboard.press('k');
    expect(await heard(page)).toBeUndefined();
  });

  test('leads back to where it is said', async ({ page }) => {
    await small(page).getByRole('slider', { name: 'Position' }).press('PageUp');
    await small(page)
      .getByRole('link', { name: /^Back to where it is said/ })
      .click();
    await expect(page.locator('.line[aria-current]')).toBeInViewport();
    await expectHeard(page, 30);
  });

  test('is closed: nothing is heard, and it does not come back by itself', async ({ page }) => {
    await small(page).getByRole('button', { name: 'Close the player' }).click();
    await expect(small(page)).toBeHidden();
    expect(await heard(page)).toBeUndefined();
    await page.evaluate(() => scrollTo(0, 0));
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    await expect(small(page)).toBeHidden();
  });
});

test.describe('on another page of the site', () => {
  /** Starts the episode and opens a text post from it. */
  async function openText(page: Page): Promise<string> {
    await page.goto(EPISODE);
    await page.locator('.listen .play').click();
    await expectHeard(page, 0.2);
    await page.locator('audio').evaluate((audio) => audio.setAttribute('data-same', ''));
    const link = page.locator('.neighbours a').first();
    const path = (await link.getAttribute('href')) ?? '';
    await link.click();
    await expect(page).toHaveURL(path);
    return path;
  }

  test('what is heard goes on without a gap, and the page is that which a server sends', async ({ page }) => {
    const path = await openText(page);
    const sent = load(await (await page.request.get(path)).text());
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(sent('h1').text());
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page).toHaveTitle(sent('title').text());
    expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toBe(
      sent('link[rel="canonical"]').attr('href'),
    );
    expect(
      await page
        .locator('link[rel="stylesheet"]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href'))),
    ).toEqual(
      sent('link[rel="stylesheet"]')
        .toArray()
        .map((one) => sent(one).attr('href')),
    );
    await expectHeard(page, 0.5);
    await expect(page.locator('audio[data-same]')).toHaveCount(1);
    await expect(small(page)).toBeInViewport();
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('Back leads to the episode, at its place on the page, where its own player shows what is heard', async ({
    page,
  }) => {
    await openText(page);
    await page.goBack();
    await expect(page).toHaveURL(EPISODE);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
    await expect(page.locator('audio-player audio[data-same]')).toHaveCount(1);
    await expectHeard(page, 0.5);
    await expect(page.locator('.player-bar').getByRole('button', { name: 'Pause' })).toHaveCount(1);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await page.goForward();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(TITLE);
    await expectHeard(page, 0.5);
  });

  test('the small player leads back to the second that is heard', async ({ page }) => {
    await openText(page);
    await small(page)
      .getByRole('link', { name: /^Back to where it is said/ })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
    await expectHeard(page, 0.5);
    await expect(page.locator('.line[aria-current]')).toBeInViewport();
  });

  test('the small player leads back to the line, also at the second at which a chapter begins', async ({
    page,
  }) => {
    await openText(page);
    await page.locator('audio').evaluate((audio: HTMLAudioElement) => {
      audio.pause();
      audio.currentTime = 30;
    });
    await expect(small(page).locator('.player-now')).toContainText('0:30');
    await small(page)
      .getByRole('link', { name: /^Back to where it is said/ })
      .click();
    await expect(page.locator('.line[aria-current]')).toBeInViewport();
    await expect(page.locator('.turn-time:focus')).toHaveCount(1);
  });

  test('a page with another policy is opened by the browser, and the place is kept', async ({ page }) => {
    await page.goto(EPISODE);
    await page.locator('.chapters').getByRole('link', { name: 'Is it right?' }).click();
    await expectHeard(page, 30);
    await page
      .getByRole('banner')
      .getByRole('button', { name: 'Search' })
      .or(page.locator('a[href="/search/"]'))
      .first()
      .click();
    await expect(page).toHaveURL(/\/search\//);
    await page.goto(EPISODE);
    await expect(page.locator('audio-player').getByRole('status')).toContainText('Continues at 0:3');
  });

  test('a page without a recording in use is opened by the browser', async ({ page }) => {
    await page.goto(EPISODE);
    await page.evaluate(() => Reflect.set(window, 'isSameDocument', true));
    await page.locator('.neighbours a').first().click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(TITLE);
    expect(await page.evaluate(() => Reflect.has(window, 'isSameDocument'))).toBe(false);
  });
});
