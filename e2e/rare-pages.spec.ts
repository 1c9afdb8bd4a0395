import { cpSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import ICAL from 'ical.js';
import type { Page } from 'playwright/test';
import { jsonFaults } from '@/lib/testing/json-schema.ts';
import { listen } from '@/tools/serve/listen.ts';
import { richSite } from '@/tools/test/test-sites.ts';
import { axeOn } from './support/axe';
import { buildSite, TEST_BUILDS } from './support/build-site';
import { gzipped } from './support/site-files';
import { expect, test } from './support/test';

/**
 * What readers meet on pages of which the shipped site has no example: a page of another site in a frame, media in
 * Spanish, two recordings, text from right to left, a wide table. They are built from `fixtures/rare-pages`.
 */

let server: Server;
let site: string;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  const publication = join(TEST_BUILDS, 'rare-pages-publication');
  cpSync('e2e/fixtures/rare-pages', publication, { recursive: true });
  cpSync(join(richSite.publication, 'public'), join(publication, 'public'), { recursive: true });
  const { code, output, out } = buildSite('rare-pages', publication);
  expect(code, output).toBe(0);
  ({ server, url: site } = await listen(out, 0));
});

test.afterAll(() => new Promise((done) => server.close(done)));

const PATHS = {
  embed: '/2026/01/10/slides-from-another-site/',
  spanish: '/2026/01/11/grabacion-y-video/',
  two: '/2026/01/12/two-recordings/',
  arabic: '/2026/01/13/from-right-to-left/',
  table: '/2026/01/14/a-wide-table/',
  allParts: '/2026/01/15/more-from-right-to-left/',
  code: '/2026/01/03/code-in-colors/',
  formulas: '/2026/01/04/formulas/',
} as const;

const open = (page: Page, name: keyof typeof PATHS, address = '') =>
  page.goto(`${site}${PATHS[name]}${address}`);

/** Asks for everything that is not of this machine: written down, and answered by `body` or not at all. */
async function elsewhere(page: Page, body?: string): Promise<string[]> {
  const asked: string[] = [];
  await page.route(
    (url) => url.hostname !== 'localhost',
    (route) => {
      asked.push(route.request().url());
      return body === undefined ? route.abort() : route.fulfill({ contentType: 'text/html', body });
    },
  );
  return asked;
}

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.describe('a page of another site', () => {
  const SLIDES = '<!doctype html><html lang="en"><title>Slides</title><button>Next slide</button></html>';
  const region = (page: Page) => page.getByRole('region', { name: 'Slides: Plain words' });
  const card = (page: Page) => region(page).getByRole('link', { name: 'Slides: Plain words' });

  test('nothing is asked of the other site before a reader wants it', async ({ page }) => {
    const asked = await elsewhere(page, SLIDES);
    await open(page, 'embed');
    await page.waitForLoadState('networkidle');
    await expect(card(page)).toContainText('Show here');
    expect(asked).toEqual([]);
  });

  test('a click opens it in place, in its own shape, beside the way to the original', async ({ page }) => {
    const asked = await elsewhere(page, SLIDES);
    await open(page, 'embed');
    const before = await card(page).boundingBox();
    await card(page).click();
    const frame = region(page).locator('iframe');
    await expect(frame).toHaveAttribute('title', 'Slides: Plain words');
    await expect(region(page).frameLocator('iframe').getByRole('button')).toBeVisible();
    expect(asked).toEqual(['https://health.gov/slides/12345']);
    const box = await frame.boundingBox();
    expect(box?.width).toBe(before?.width);
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(640 / 480, 1);
    await expect(card(page)).toBeHidden();
    await expect(region(page).getByRole('link', { name: 'Open on health.gov' })).toHaveAttribute(
      'href',
      'https://health.gov/slides/12345',
    );
  });

  test('by keyboard the focus goes into the frame, from there through it and out at both ends', async ({
    page,
  }) => {
    await elsewhere(page, SLIDES);
    await open(page, 'embed');
    await expect(card(page)).toContainText('Show here');
    await card(page).focus();
    await page.keyboard.press('Enter');
    const frame = region(page).locator('iframe');
    await expect(frame).toBeFocused();
    const inside = region(page).frameLocator('iframe').getByRole('button');
    await expect.poll(() => inside.evaluate(() => document.hasFocus())).toBe(true);
    await page.keyboard.press('Tab');
    await expect(inside).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(region(page).getByRole('link', { name: 'Open on health.gov' })).toBeFocused();
    // The frame is another process: keys go to the page when it has the focus back.
    await expect.poll(() => page.evaluate(() => document.hasFocus())).toBe(true);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'a link', exact: true })).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await expect(inside).toBeFocused();
  });

  test('a frame that stays empty leaves its title, the text and the way to the original', async ({
    page,
  }) => {
    await elsewhere(page);
    await open(page, 'embed');
    await card(page).press('Enter');
    await expect(region(page).locator('iframe')).toBeFocused();
    await expect(region(page).getByRole('link', { name: 'Open on health.gov' })).toBeVisible();
    await expect(page.getByText('More text, with')).toBeVisible();
  });

  test('a script that fails leaves a link that leads there', async ({ page }) => {
    const asked = await elsewhere(page, SLIDES);
    await page.route('**/islands/*.js', (route) => route.abort());
    await open(page, 'embed');
    await expect(card(page)).toContainText('Open on health.gov');
    await card(page).click();
    await expect(page).toHaveURL('https://health.gov/slides/12345');
    expect(asked).toEqual(['https://health.gov/slides/12345']);
  });
});

test.describe('media in Spanish', () => {
  const recording = (page: Page) => page.getByRole('region', { name: /^Cinco preguntas/ });
  const video = (page: Page) => page.getByRole('region', { name: /^La experiencia del cliente/ });

  test('every control says its name in Spanish, and the page says that it is Spanish', async ({ page }) => {
    await open(page, 'spanish');
    await expect(recording(page).getByRole('slider', { name: 'Posición' })).toBeVisible();
    const names = await recording(page)
      .locator('button:visible, input:visible, select')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? one.textContent));
    expect(names).toEqual([
      'Posición',
      'Reproducir',
      'Retroceder 15 segundos',
      'Avanzar 30 segundos',
      'Capítulo anterior',
      'Capítulo siguiente',
      'Tiempo',
      'Velocidad',
      'Temporizador y teclas',
      'Silenciar',
      'Volumen',
      'Enlazar este momento',
      'Citar este momento',
    ]);
    const language = (selector: string) =>
      page.locator(selector).evaluate((node) => node.closest('[lang]')?.getAttribute('lang'));
    expect(await language('.player-bar .player-toggle')).toBe('es');
    expect(await language('video-player')).toBe('es');
    await expect(recording(page).getByRole('combobox', { name: 'Velocidad' })).toContainText('1,25×');
    await expect(page.locator('.transcript').getByRole('searchbox')).toHaveAccessibleName(
      'Buscar en la transcripción',
    );
  });

  test('what it says while it is used is Spanish', async ({ page }) => {
    await open(page, 'spanish', '?t=30');
    await expect(recording(page).getByRole('status')).toHaveText('Empieza en 0:30');
    await expect(recording(page).getByRole('slider', { name: 'Posición' })).toHaveAttribute(
      'aria-valuetext',
      '0:30 de 1:40, ¿Es correcto?',
    );
    await recording(page).getByRole('button', { name: 'Reproducir' }).first().click();
    await expect(recording(page).getByRole('button', { name: 'Pausar' }).first()).toBeVisible();
  });

  test('a recording that fails says so in Spanish', async ({ page }) => {
    await page.route('**/*.mp3', (route) => route.fulfill({ status: 404, body: '' }));
    await open(page, 'spanish');
    await recording(page).getByRole('button', { name: 'Reproducir' }).first().click();
    await expect(recording(page).getByRole('alert')).toHaveText(
      'Esta grabación no está disponible en este momento.',
    );
  });

  test('the video’s card and what it says where it is gone are Spanish', async ({ page }) => {
    await elsewhere(
      page,
      `<!doctype html><html lang="es"><title>Reproductor</title><script>
        addEventListener('message', () => parent.postMessage('{"event":"onError","info":100}', '*'));</script></html>`,
    );
    await open(page, 'spanish');
    await expect(video(page).getByRole('link').first()).toHaveAccessibleName(
      'La experiencia del cliente 20:00 · 2 capítulos Reproducir',
    );
    await video(page).getByRole('link').first().click();
    const alert = video(page).getByRole('alert');
    await expect(alert).toContainText('Este video no se puede ver aquí');
    await expect(alert.getByRole('link', { name: 'Ver en YouTube' })).toBeVisible();
  });

  test('in whatever order their scripts arrive, controls look as they do alone', async ({ page }) => {
    for (const late of ['audio-player', 'video-player']) {
      await page.unrouteAll();
      await page.route(`**/${late}*.js`, async (route) => {
        await new Promise((done) => setTimeout(done, 400));
        await route.continue();
      });
      await open(page, 'spanish', `?${late}`);
      await expect(page.locator('video-player .video-label')).toHaveText('Reproducir');
      await expect(page.locator('audio-player.is-ready')).toBeVisible();
      await expect(page.locator('.player-bar .player-toggle')).toHaveCSS(
        'background-color',
        'rgb(168, 50, 26)',
      );
      const [ruler, slider] = await Promise.all([
        page.locator('audio-player .ruler').boundingBox(),
        page.locator('.player-position').boundingBox(),
      ]);
      expect((ruler?.x ?? 0) - (slider?.x ?? 0)).toBe(8);
      expect((slider?.width ?? 0) - (ruler?.width ?? 0)).toBe(16);
    }
  });

  test('the mark of a chapter is not shared by recording and video', async ({ page }) => {
    await open(page, 'spanish');
    await recording(page).getByRole('link', { name: '¿Es correcto?' }).click();
    await expect(recording(page).locator('.chapters [aria-current]')).toHaveCount(1);
    await expect(video(page).locator('.chapters [aria-current]')).toHaveCount(0);
  });
});

test.describe('two recordings on a page', () => {
  const player = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) });
  const audio = (page: Page, index: number) => page.locator('audio').nth(index);
  const isPaused = (page: Page, index: number) =>
    audio(page, index).evaluate((node: HTMLAudioElement) => node.paused);
  const timeOf = (page: Page, index: number) =>
    audio(page, index).evaluate((node: HTMLAudioElement) => node.currentTime);

  test('one voice at a time: the second that starts stops the first', async ({ page }) => {
    await open(page, 'two');
    await player(page, 'The first').getByRole('button', { name: 'Play', exact: true }).first().click();
    await expect.poll(() => timeOf(page, 0)).toBeGreaterThan(0.2);
    await player(page, 'The second').getByRole('button', { name: 'Play', exact: true }).first().click();
    await expect.poll(() => timeOf(page, 1)).toBeGreaterThan(0.2);
    expect(await isPaused(page, 0)).toBe(true);
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    await expect(page.locator('.player-mini:visible')).toHaveCount(1);
    await expect(page.locator('.player-mini:visible')).toHaveAccessibleName('Player: The second');
  });

  test('chapters, addresses, keys and places belong to their own recording', async ({ page }) => {
    await open(page, 'two');
    await player(page, 'The second').getByRole('link', { name: 'Second middle' }).press('Enter');
    await expect.poll(() => timeOf(page, 1)).toBeGreaterThan(30);
    expect(new URL(page.url()).hash).toBe('#m2-t=30');
    expect(await timeOf(page, 0)).toBe(0);
    await page.keyboard.press('k');
    expect(await isPaused(page, 1)).toBe(true);
    await page.keyboard.press('l');
    expect(await timeOf(page, 0)).toBe(0);
    expect(await timeOf(page, 1)).toBeGreaterThan(60);
    await open(page, 'two', '?fresh');
    await expect(player(page, 'The second').getByRole('status')).toContainText('Continues at 1:0');
    await expect(player(page, 'The first').getByRole('status')).toHaveText('');
  });

  test('an address of the second recording puts only that one there', async ({ page }) => {
    await open(page, 'two', '?m2-t=45');
    await expect(player(page, 'The second').getByRole('status')).toHaveText('Starts at 0:45');
    await expect(player(page, 'The first').getByRole('status')).toHaveText('');
    expect(await timeOf(page, 0)).toBe(0);
  });

  test('each transcript plays and filters its own recording', async ({ page }) => {
    await open(page, 'two');
    const [first, second] = [page.locator('[data-transcript="1"]'), page.locator('[data-transcript="2"]')];
    const all = await second.locator('.turn:visible').count();
    await first.getByRole('searchbox').fill('headings');
    await expect(first.locator('.turn:visible')).toHaveCount(1);
    await expect(second.locator('.turn:visible')).toHaveCount(all);
    await second.locator('.turn-time').nth(1).click();
    await expect.poll(() => isPaused(page, 1)).toBe(false);
    expect(await isPaused(page, 0)).toBe(true);
  });
});

test.describe('a text from right to left', () => {
  for (const width of [320, 768, 1280]) {
    test(`nothing scrolls sideways or lies over something else at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await open(page, 'arabic');
      await expect(page.locator('audio-player.is-ready')).toBeVisible();
      await expect(page.locator('[data-post-body]')).toHaveCSS('direction', 'rtl');
      expect(await sideways(page)).toBe(0);
      expect(await overlaps(page)).toEqual([]);
    });
  }

  test('chapters stand at the right, their times before their titles', async ({ page }) => {
    await open(page, 'arabic');
    const link = page.locator('audio-player .chapters a').nth(1);
    const [list, time, title] = await Promise.all(
      [page.locator('audio-player'), link.locator('time'), link.locator('.chapter-title')].map((one) =>
        one.boundingBox(),
      ),
    );
    const right = (box: typeof list) => (box ? box.x + box.width : 0);
    expect(Math.abs(right(time) - right(list))).toBeLessThan(2);
    expect(right(title)).toBeLessThanOrEqual(time?.x ?? 0);
  });

  test('time runs from left to right, as in the browser’s own controls: ruler, handle and keys agree', async ({
    page,
  }) => {
    await open(page, 'arabic', '?t=64');
    const slider = page.getByRole('slider', { name: 'Position' });
    await expect(slider).toHaveCSS('direction', 'ltr');
    const [ruler, label] = await Promise.all([
      page.locator('audio-player .ruler').boundingBox(),
      page.locator('audio-player .ruler text').last().boundingBox(),
    ]);
    if (!ruler || !label) throw new Error('There is no ruler.');
    expect((label.x + label.width / 2 - ruler.x) / ruler.width).toBeCloseTo(0.64, 1);
    await slider.press('ArrowRight');
    expect(await page.locator('audio').evaluate((node: HTMLAudioElement) => node.currentTime)).toBe(69);
  });

  for (const name of ['arabic', 'allParts'] as const)
    test(`every word is marked as the language that it is in, and runs its way: ${name}`, async ({
      page,
    }) => {
      await elsewhere(page);
      await page.route('**/*.mp3', (route) => route.fulfill({ status: 404, body: '' }));
      await open(page, name);
      await expect(page.locator('audio-player.is-ready').first()).toBeVisible();
      await expect(page.locator(':is(video-player, page-embed) .video-label').first()).toHaveText(
        /Play|Show here/,
      );
      expect(await wronglyMarked(page)).toEqual([]);
      await page.locator('.player-toggle').first().click();
      await expect(page.locator('.player-failed')).toBeVisible();
      // Last: input goes to the frame that opens.
      await page.locator('video-player .video-card, page-embed .video-card').first().click();
      await expect(page.locator('iframe')).toBeVisible();
      expect(await wronglyMarked(page)).toEqual([]);
    });

  test('in lists of posts its title is Arabic, and what the list says is English', async ({ page }) => {
    for (const address of ['/news/', '/2026/', '/2026/01/', '/topics/rare/', '/', PATHS.table]) {
      await page.goto(site + address);
      expect(await page.locator('main :lang(ar)').count(), address).toBeGreaterThan(0);
      expect(await wronglyMarked(page), address).toEqual([]);
    }
  });

  test('a word of a Japanese text is found, and shown without spaces', async ({ page }) => {
    for (const word of ['重要', '公文書']) {
      await page.goto(`${site}/search/?q=${encodeURIComponent(word)}`);
      const result = page.locator('.results > li');
      await expect(result).toHaveCount(1);
      await expect(result.getByRole('link').first()).toHaveText('公文書の「読みやすさ」');
      await expect(result.locator('.result-excerpt')).toContainText('これは「重要なこと」です。');
    }
  });

  test('a search result is marked as the language that its text is in', async ({ page }) => {
    await page.goto(`${site}/search/?q=${encodeURIComponent('حاشية')}`);
    await expect(page.locator('.result').first()).toBeVisible();
    // The excerpt holds whatever stands beside the words, “Transcript” too; it is the text's.
    for (const part of ['.entry-title a', '.result-excerpt']) {
      await expect(page.locator(`.result ${part}`).first()).toHaveAttribute('lang', 'ar');
      await expect(page.locator(`.result ${part}`).first()).toHaveCSS('direction', 'rtl');
    }
  });

  test('title, text and recording begin at one edge', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await open(page, 'allParts');
    const edges = await page
      .locator(':is(.kicker, h1, .deck, [data-post-body] > h2, audio-player)')
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().right)));
    // The headline stands out by a fiftieth of its size, as in every language.
    expect(Math.max(...edges) - Math.min(...edges)).toBeLessThan(3);
  });

  test('axe finds nothing', async ({ page }) => {
    await open(page, 'arabic');
    await expect(page.locator('audio-player.is-ready')).toBeVisible();
    const { violations } = await axeOn(page).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  });
});

test.describe('events', () => {
  const PAGES = {
    'one that is ahead': '/event/2098/02/03/office-hours/',
    'one that is canceled, in another language': '/event/2098/03/03/puertas-abiertas/',
    'one that is over, with its recording': '/event/2020/06/16/last-summit/',
    'their list': '/events/',
    'those of an author': '/authors/ada/',
    'those of a topic': '/topics/rare/',
    'one that is near, on the front page': '/',
  };

  for (const [name, path] of Object.entries(PAGES)) {
    test(`axe finds nothing on ${name}, in light and dark`, async ({ page }) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.goto(`${site}${path}`);
        const { violations } = await axeOn(page).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        ).toEqual([]);
      }
    });

    test(`${name} fits into 320 pixels, and its words are marked as what they are`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`${site}${path}`);
      expect(await sideways(page)).toBe(0);
      expect(await wronglyMarked(page)).toEqual([]);
    });
  }

  test('the front page says when and where one is that is near, on the clocks of its zone, and of no other', async ({
    page,
  }) => {
    await page.goto(site);
    const events = page.getByRole('main').getByRole('region', { name: 'Events' });
    await expect(events.getByRole('heading', { level: 3 })).toHaveText([/^A day of writing/]);
    await expect(events.getByRole('listitem')).toContainText('12 January 2027');
    await expect(events.getByRole('listitem')).toContainText('9:00–16:30 Eastern Time');
    await expect(events.getByRole('listitem')).toContainText('Central Library, Room 2');
    await expect(events.getByRole('link', { name: 'All events' })).toHaveAttribute('href', '/events/');
    await page.emulateMedia({ forcedColors: 'active' });
    await expect(events.getByRole('link', { name: /^A day of writing/ })).toBeVisible();
  });

  test('a reader finds the next one from the navigation, and gets to its registration by keyboard', async ({
    page,
  }) => {
    await page.goto(site);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Events' }).click();
    const upcoming = page.getByRole('region', { name: 'Upcoming' });
    await upcoming.getByRole('link', { name: 'Office hours' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Office hours/);
    const register = page.getByRole('link', { name: 'Register' });
    await expect(register).toHaveAttribute('href', 'https://example.gov/register/');
    await register.focus();
    await expect(register).toBeFocused();
  });

  test('a text event has no script, and its page is light', async ({ page }) => {
    const response = await page.request.get(`${site}${PAGES['one that is ahead']}`);
    const html = await response.text();
    expect(html).not.toMatch(/<script(?! type="application\/ld\+json")/);
    expect(gzipSync(html).length).toBeLessThan(6_000);
  });

  test('calendars are there as such, of one event and of all', async ({ page }) => {
    await page.goto(`${site}/topics/rare/`);
    await expect(page.locator('link[rel=alternate][type="text/calendar"]')).toHaveAttribute(
      'href',
      /\/topics\/rare\/events\.ics$/,
    );
    await expect(page.getByRole('link', { name: 'Subscribe to this calendar' })).toBeVisible();
    expect((await page.request.get(`${site}/topics/forms/events.ics`)).status()).toBe(404);
    for (const [path, titles] of [
      ['/event/2098/02/03/office-hours/event.ics', 1],
      ['/events/calendar.ics', 4],
      ['/topics/rare/events.ics', 4],
    ] as const) {
      const response = await page.request.get(`${site}${path}`);
      expect(response.headers()['content-type']).toBe('text/calendar; charset=utf-8');
      const calendar = new ICAL.Component(ICAL.parse(await response.text()));
      expect(calendar.getAllSubcomponents('vevent')).toHaveLength(titles);
    }
  });
});

test.describe('resources, services and communities', () => {
  const PAGES = {
    'a resource elsewhere': '/resources/checklist-for-letters/',
    'a resource with a text': '/resources/how-we-test-a-form/',
    'an archived resource': '/resources/old-manual/',
    'a resource in another language': '/resources/guia-de-estilo/',
    'a service': '/services/letter-clinic/',
    'a community': '/communities/plain-language/',
    'a community in another language': '/communities/lenguaje-claro/',
    'a list by topic': '/resources/',
    'a list of one': '/services/',
    'a list in two languages': '/communities/',
    'those of an author': '/authors/ada/',
    'those of a topic': '/topics/rare/',
  };

  for (const [name, path] of Object.entries(PAGES)) {
    test(`axe finds nothing on ${name}, in light and dark`, async ({ page }) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.goto(`${site}${path}`);
        const { violations } = await axeOn(page).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        ).toEqual([]);
      }
    });

    test(`${name} fits into 320 pixels, and its words are marked as what they are`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`${site}${path}`);
      expect(await sideways(page)).toBe(0);
      expect(await wronglyMarked(page)).toEqual([]);
      expect(await overlaps(page)).toEqual([]);
    });
  }

  test('a reader gets from the navigation to the resources of a topic, and on to one elsewhere, by keyboard', async ({
    page,
  }) => {
    await page.goto(site);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Resources' }).click();
    await page.getByRole('navigation', { name: 'Topics' }).getByRole('link', { name: 'Rare pages' }).focus();
    await page.keyboard.press('Enter');
    const group = page.getByRole('region', { name: 'Rare pages' });
    await expect(group.getByRole('heading', { level: 2 })).toBeInViewport();
    await group.getByRole('link', { name: 'A checklist for letters' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A checklist for letters');
    await expect(page.getByRole('link', { name: 'Go to example.gov' })).toHaveAttribute(
      'href',
      'https://www.example.gov/letters/checklist/',
    );
  });

  test('how to join can be read and copied where no program for mail opens', async ({ page }) => {
    await page.goto(`${site}${PAGES['a community']}`);
    const ways = page.getByRole('region', { name: 'How to join' }).getByRole('listitem');
    await expect(ways).toHaveCount(2);
    await expect(ways.first()).toContainText('join-plain-language-today@lists.example.gov');
    await expect(ways.first()).toContainText('Join the Plain Language Community');
    await expect(ways.nth(1).getByRole('link', { name: 'Join at lists.example.gov' })).toBeVisible();
  });

  test('the search finds an entry and says what it is', async ({ page }) => {
    await page.goto(`${site}/search/?q=letter+clinic`);
    const result = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Letter clinic' });
    await expect(result.first()).toContainText('Service');
  });

  test('their pages have no script and are light', async ({ page }) => {
    for (const path of [PAGES['a resource elsewhere'], PAGES['a community'], PAGES['a list by topic']]) {
      const html = await (await page.request.get(`${site}${path}`)).text();
      expect(html).not.toMatch(/<script(?! type="application\/ld\+json")/);
      expect(gzipSync(html).length).toBeLessThan(6_000);
    }
  });
});

test('programs get a document of every kind, found by its page, as the schema of the site says', async ({
  page,
}) => {
  const schema = join(TEST_BUILDS, 'rare-pages-schema.json');
  writeFileSync(schema, await (await page.request.get(`${site}/api/v1/schema.json`)).text());
  for (const [kind, path] of [
    ['event', '/event/2020/06/16/last-summit/'],
    ['resource', '/resources/how-we-test-a-form/'],
    ['service', '/services/letter-clinic/'],
    ['community', '/communities/plain-language/'],
    ['guide', '/guides/letters/'],
    ['guidePage', '/guides/letters/before-you-write/'],
  ] as const) {
    await page.goto(`${site}${path}`);
    for (const [type, file] of [
      ['text/markdown', 'index.md'],
      ['application/json', 'index.json'],
    ] as const) {
      const link = page.locator(`link[rel=alternate][type="${type}"]`);
      await expect(link).toHaveAttribute('href', new RegExp(`${path}${file}$`));
      const response = await page.request.get(`${site}${path}${file}`);
      expect(response.headers()['content-type'], file).toContain(type);
      if (type === 'application/json')
        expect(jsonFaults(`${schema}#/$defs/${kind}`, await response.text())).toEqual([]);
    }
  }
  const { lists } = await (await page.request.get(`${site}/api/v1/index.json`)).json();
  for (const name of ['events', 'resources', 'services', 'communities', 'guides', 'guidePages']) {
    const list = await (await page.request.get(`${site}/api/v1/${name}/1.json`)).text();
    expect(JSON.parse(list).total).toBe(lists[name].total);
    expect(jsonFaults(`${schema}#/$defs/${name}`, list)).toEqual([]);
  }
});

test.describe('guides', () => {
  const PAGES = {
    'the first page of a guide': '/guides/letters/',
    'a page of a guide': '/guides/letters/before-you-write/',
    'a page below another': '/guides/letters/read-it-aloud/',
    'a guide inside a guide': '/guides/letters/proofs/',
    'a page of a guide in another language': '/guides/cartas/antes-de-escribir/',
    'a guide on one page': '/guides/letters/print/',
    'the list of guides': '/guides/',
    'those of an author': '/authors/ada/',
    'those of a topic': '/topics/rare/',
  };
  const contents = (page: Page) => page.getByRole('navigation', { name: 'In this guide' });

  for (const [name, path] of Object.entries(PAGES)) {
    test(`axe finds nothing on ${name}, in light and dark`, async ({ page }) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.goto(`${site}${path}`);
        const { violations } = await axeOn(page).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        ).toEqual([]);
      }
    });

    test(`${name} fits into 320 pixels, and its words are marked as what they are`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`${site}${path}`);
      expect(await sideways(page)).toBe(0);
      expect(await wronglyMarked(page)).toEqual([]);
      expect(await overlaps(page)).toEqual([]);
    });
  }

  test('a reader comes from a topic to a guide, and by keyboard through all of its pages', async ({
    page,
  }) => {
    await page.goto(`${site}/topics/forms/`);
    await page
      .getByRole('region', { name: 'Guides' })
      .getByRole('link', { name: 'How to write a letter that people understand' })
      .click();
    const titles: (string | null)[] = [];
    const folios: (string | null)[] = [];
    for (;;) {
      titles.push(await page.getByRole('heading', { level: 1 }).textContent());
      folios.push(await page.locator('.page-head .folio').textContent());
      const next = page.getByRole('navigation', { name: 'Previous and next page' }).locator('[rel=next]');
      if ((await next.count()) === 0) break;
      const address = await next.getAttribute('href');
      await next.focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(`${site}${address}`);
    }
    expect(titles).toEqual([
      'How to write a letter that people understand',
      'What you have to know before you write the first word',
      'Drafts',
      'Read it aloud',
      'Proofs',
      'On paper',
    ]);
    expect(folios.map((text) => text?.trim())).toEqual([
      ...[1, 2, 3, 4].map((number) => `Handbook Page ${number} of 5`),
      'Guide Page 1 of 2',
      'Guide Page 2 of 2',
    ]);
    await expect(
      page.getByRole('navigation', { name: 'Breadcrumbs' }).getByRole('link', { name: 'Letters' }),
    ).toHaveAttribute('href', '/guides/letters/');
  });

  test('the contents name all pages and mark the one that is shown, folded where there is little room', async ({
    page,
  }) => {
    await page.goto(`${site}${PAGES['a page below another']}`);
    await expect(contents(page).getByRole('link')).toHaveText([
      'Letters',
      'Before you write',
      'Drafts',
      'Read it aloud',
      'Proofs',
    ]);
    await expect(contents(page).locator('[aria-current=page]')).toHaveText('Read it aloud');
    await expect(contents(page).getByRole('link', { name: 'Drafts' })).toBeVisible();
    await page.setViewportSize({ width: 320, height: 640 });
    await expect(contents(page).getByRole('link', { name: 'Drafts' })).toBeHidden();
    await contents(page).getByText('All 5 pages').focus();
    await page.keyboard.press('Enter');
    await expect(contents(page).getByRole('link', { name: 'Drafts' })).toBeVisible();
  });

  test('in forced colors the page that is shown is still marked', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(`${site}${PAGES['a page of a guide']}`);
    await expect(contents(page).locator('[aria-current=page]')).toHaveCSS('border-left-style', 'solid');
  });

  test('on paper a page is its text alone', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${site}${PAGES['a page of a guide']}`);
    await expect(page.locator('.guide-contents')).toBeHidden();
    await expect(page.getByText('Give the day, not a number of days.')).toBeVisible();
  });

  test('the guide on one page has every text once, its headings in order, and no id twice', async ({
    page,
  }) => {
    await page.goto(`${site}${PAGES['the first page of a guide']}`);
    await page.getByRole('link', { name: 'The whole guide on one page, to print' }).click();
    await expect(page).toHaveURL(`${site}${PAGES['a guide on one page']}`);
    const outline = await page
      .locator('main')
      .locator('h1, h2, h3, h4')
      .evaluateAll((all) => all.map(({ tagName, textContent }) => `${tagName} ${textContent}`));
    expect(outline).toEqual([
      'H1 How to write a letter that people understand',
      'H2 What you have to know before you write the first word',
      'H3 Who reads it',
      'H3 What they have to do',
      'H3 When they have to do it',
      'H2 Drafts',
      'H3 The second draft',
      'H2 Read it aloud',
      'H3 To whom',
      'H2 Proofs',
    ]);
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.length).toBe(new Set(ids).size);
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
      'href',
      'https://gazette.example/guides/letters/',
    );
    const link = page.getByRole('link', { name: 'the sentence' });
    await link.click();
    await expect(page.getByRole('heading', { level: 2, name: /^What you have to know/ })).toBeInViewport();
    await expect(page.getByRole('link', { name: /^“Proofs” is a guide of its own/ })).toHaveAttribute(
      'href',
      '/guides/letters/proofs/print/',
    );
    await expect
      .poll(() => page.locator('main img').evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
  });

  test('the list of guides has each once, and those that are archived at its end', async ({ page }) => {
    await page.goto(`${site}/guides/`);
    await expect(page.getByRole('main').locator('.entry-title')).toHaveText([
      'How to write a letter that people understand',
      'Cómo escribir una carta que se entienda',
    ]);
    await expect(page.getByRole('region', { name: 'Archived' }).locator('.entry-title')).toHaveText(
      'Cómo escribir una carta que se entienda',
    );
  });

  test('the search finds a page of a guide and says what it is', async ({ page }) => {
    await page.goto(`${site}/search/?q=read+it+aloud`);
    const result = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Read it aloud' });
    await expect(result.first()).toContainText('Guide');
  });

  test('search engines are told what belongs together, and old addresses lead on', async ({ page }) => {
    const read = async (path: string) => {
      const html = await (await page.request.get(`${site}${path}`)).text();
      return /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '';
    };
    const first = await read('/guides/letters/');
    expect(first).toContain(
      '"hasPart":[{"@type":"Article","@id":"https://gazette.example/guides/letters/before-you-write/#guide"',
    );
    expect(await read('/guides/letters/drafts/')).toContain(
      '"isPartOf":{"@id":"https://gazette.example/guides/letters/#guide"},"position":3',
    );
    const map = await (await page.request.get(`${site}/sitemaps/guide-pages.xml`)).text();
    expect(map.match(/<loc>/g)).toHaveLength(5);
    expect(map).not.toContain('/print/');
    await page.goto(`${site}/letters/before/`);
    await expect(page).toHaveURL(`${site}/guides/letters/before-you-write/`);
  });

  test('their pages have no script and are light', async ({ page }) => {
    for (const path of [PAGES['the first page of a guide'], PAGES['a page of a guide'], '/guides/']) {
      const html = await (await page.request.get(`${site}${path}`)).text();
      expect(html).not.toMatch(/<script(?! type="application\/ld\+json")/);
      expect(gzipSync(html).length).toBeLessThan(6_000);
    }
  });
});

/**
 * Words of a page's main part that are not marked as the language that they are in, or not in its direction: Arabic is the
 * author's, words in Latin letters are the interface's; entries of other posts may be Spanish. An attribute may hold both (`Link to “…”`): it is in the language
 * of its sentence.
 */
function wronglyMarked(page: Page): Promise<string[]> {
  return page.locator('main').evaluate((main) => {
    const wrong: string[] = [];
    const check = (text: string, element: Element | null, attribute?: string) => {
      const isInterface = /\p{Script=Latin}{2}/u.test(text);
      if (!element || (!isInterface && !/\p{Script=Arabic}/u.test(text))) return;
      // What is said in the recording of these tests, and quoted from it, is English. Code to copy is in no
      // language, and its field has no parts that could be marked.
      if (!attribute && element.closest('.turn, .quotation, textarea')) return;
      const lang = element.closest('[lang]')?.getAttribute('lang');
      const { direction } = getComputedStyle(element);
      const isRight =
        (isInterface ? ['en', 'es'] : ['ar']).includes(lang ?? '') &&
        (attribute !== undefined || direction === (isInterface ? 'ltr' : 'rtl')) &&
        (attribute !== undefined || !isInterface || !/\p{Script=Arabic}/u.test(text));
      if (!isRight) wrong.push(`${attribute ?? ''} ${text.trim()}: ${lang}, ${direction}`.trim());
    };
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      if (!node.parentElement?.closest('script, style')) check(node.textContent ?? '', node.parentElement);
    for (const element of main.querySelectorAll('*'))
      for (const name of ['aria-label', 'aria-valuetext', 'alt', 'title', 'placeholder', 'label'])
        check(element.getAttribute(name) ?? '', element, name);
    return wrong;
  });
}

/** Pairs of texts and controls of a page whose boxes lie over each other, though neither holds the other. */
function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seen = [
      ...document.querySelectorAll(
        'main :is(h1, h2, p, li, time, button, input, select, td, th, blockquote, .chapter-title)',
      ),
    ].filter(
      (node) =>
        node.checkVisibility({ visibilityProperty: true }) && !node.closest('.visually-hidden, .sr-only'),
    );
    const boxes = seen.map((node) => ({ node, box: node.getBoundingClientRect() }));
    const found: string[] = [];
    for (const [index, a] of boxes.entries())
      for (const b of boxes.slice(index + 1)) {
        if (a.node.contains(b.node) || b.node.contains(a.node)) continue;
        // What a box scrolls away is not on the screen.
        if (a.node.closest('.table') || b.node.closest('.table')) continue;
        const width = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const height = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        if (width > 2 && height > 2)
          found.push(`${a.node.outerHTML.slice(0, 60)} ↔ ${b.node.outerHTML.slice(0, 60)}`);
      }
    return found;
  });
}

test.describe('a text in two languages', () => {
  const SPANISH = '/2026/01/16/una-tabla-ancha/';

  test('each page leads to the other, by the name that its readers know', async ({ page }) => {
    await open(page, 'table');
    await page.getByRole('main').getByRole('link', { name: 'Español', exact: true }).click();
    await expect(page).toHaveURL(`${site}${SPANISH}`);
    await expect(page.getByText('También en')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'English', exact: true }).click();
    await expect(page).toHaveURL(`${site}${PATHS.table}`);
  });

  test('search engines find both on each, and programs too', async ({ page, request }) => {
    for (const path of [PATHS.table, SPANISH]) {
      await page.goto(site + path);
      const named = await page
        .locator('link[rel="alternate"][hreflang]')
        .evaluateAll((links) =>
          links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
        );
      expect(named.map(([language, address]) => [language, new URL(address ?? '').pathname])).toEqual([
        ['en', PATHS.table],
        ['es', SPANISH],
      ]);
    }
    const original = await (await request.get(`${site}${PATHS.table}index.json`)).json();
    expect(original.translations).toEqual([{ language: 'es', url: expect.stringContaining(SPANISH) }]);
    const markdown = await (await request.get(`${site}${SPANISH}index.md`)).text();
    expect(markdown).toMatch(/^translations:\n {2}- .*a-wide-table\/$/m);
  });
});

test.describe('tables and footnotes', () => {
  test('a wide table scrolls by itself at 320 pixels, by keyboard too, and the page does not', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await open(page, 'table');
    expect(await sideways(page)).toBe(0);
    const table = page.getByRole('group', { name: 'Table' });
    const room = await table.evaluate((node) => node.scrollWidth - node.clientWidth);
    expect(room).toBeGreaterThan(100);
    await table.focus();
    await expect(table).toHaveCSS('outline-style', 'solid');
    for (let step = 0; step < 40; step += 1) await page.keyboard.press('ArrowRight');
    await expect.poll(() => table.evaluate((node) => node.scrollLeft)).toBeGreaterThan(room / 2);
  });

  test('a note leads down, and back to each place that cites it', async ({ page }) => {
    await page.setViewportSize({ width: 800, height: 300 });
    await open(page, 'table');
    await page.getByRole('link', { name: '1', exact: true }).nth(1).press('Enter');
    const note = page.locator('.footnotes li').first();
    await expect(note).toBeInViewport();
    const back = note.getByRole('link', { name: /^Back to the text/ });
    await expect(back).toHaveCount(2);
    await expect(back.nth(1)).toHaveAccessibleName('Back to the text (1-2)');
    await back.nth(1).press('Enter');
    await expect(page.getByText('The second claim rests')).toBeInViewport();
    const reference = page.locator(`[id="${decodeURIComponent(new URL(page.url()).hash.slice(1))}"]`);
    await expect(reference).toBeInViewport();
  });
});

test.describe('code in colors', () => {
  const titled = (page: Page) => page.getByRole('group', { name: 'Code: cmd/tide/main.go' });

  for (const colorScheme of ['light', 'dark'] as const)
    test(`every kind of token can be read, also on a marked line, and axe finds nothing: ${colorScheme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await open(page, 'code');
      const kinds = await page
        .locator('[class^="code-"]:not(figure, .code-line)')
        .evaluateAll((all) => [...new Set(all.map(({ className }) => className))].sort());
      expect(kinds).toEqual(
        ['comment', 'deleted', 'function', 'inserted', 'keyword', 'number', 'string', 'type', 'variable'].map(
          (kind) => `code-${kind}`,
        ),
      );
      const { violations } = await axeOn(page).include('main').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
    });

  test('the page holds no script and no style of its own, and is told by classes alone', async ({
    request,
  }) => {
    const html = await (await request.get(site + PATHS.code)).text();
    expect(html).toContain('class="code-keyword"');
    expect(html).not.toMatch(/<script(?![^>]*ld\+json)|<style| style=/);
  });

  test('long lines scroll in their box at 320 pixels, by keyboard too, and the page does not', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await open(page, 'code');
    expect(await sideways(page)).toBe(0);
    const box = titled(page);
    const room = await box.evaluate((node) => node.scrollWidth - node.clientWidth);
    expect(room).toBeGreaterThan(100);
    await box.focus();
    await expect(box).toHaveCSS('outline-style', 'solid');
    for (let step = 0; step < 40; step += 1) await page.keyboard.press('ArrowRight');
    await expect.poll(() => box.evaluate((node) => node.scrollLeft)).toBeGreaterThan(100);
  });

  test('a marked line is marked to the end of the longest, and in forced colors too', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await open(page, 'code');
    const mark = titled(page).locator('mark').first();
    const [line, code] = await Promise.all([mark.boundingBox(), titled(page).locator('code').boundingBox()]);
    expect(line?.width).toBeGreaterThanOrEqual(code?.width ?? Number.POSITIVE_INFINITY);
    await page.emulateMedia({ forcedColors: 'active' });
    const [marked, around] = await Promise.all(
      [mark, titled(page)].map((one) => one.evaluate((node) => getComputedStyle(node).backgroundColor)),
    );
    expect(marked).not.toBe(around);
  });

  test('numbers are no part of what is copied', async ({ page }) => {
    await open(page, 'code');
    const box = page.getByRole('group', { name: 'Code: YAML' });
    expect(
      await box.evaluate(
        (node) => getComputedStyle(node.querySelector('.code-line') ?? node, '::before').content,
      ),
    ).toContain('12');
    expect(await box.textContent()).toMatch(/^# Opening hours\nharbor:/);
  });

  test('only pages with such code get its style sheet', async ({ request }) => {
    const sheets = async (path: string) =>
      [...(await (await request.get(site + path)).text()).matchAll(/\/islands\/code-\w+\.css/g)].length;
    expect(await sheets(PATHS.code)).toBeGreaterThan(0);
    expect(await sheets(PATHS.table)).toBe(0);
  });

  test('its style sheet weighs at most 800 bytes, and the colors of this page 400', async ({ request }) => {
    const html = await (await request.get(site + PATHS.code)).text();
    const [sheet = ''] = /\/islands\/code-\w+\.css/.exec(html) ?? [];
    expect(gzipped(await (await request.get(site + sheet)).text())).toBeLessThanOrEqual(800);
    const plain = html.replace(/<span class="code-[a-z]+">([^<]*)<\/span>/g, '$1');
    expect(gzipped(html) - gzipped(plain)).toBeLessThanOrEqual(400);
  });

  test('programs that read the text get the code as it was written', async ({ request }) => {
    const twin = await (await request.get(`${site}${PATHS.code}index.md`)).text();
    expect(twin).toContain('```go title="cmd/tide/main.go" hl_lines="8-9"\npackage main\n');
    const feed = await (await request.get(`${site}/feed.xml`)).text();
    expect(feed).not.toContain('code-keyword');
  });
});

test.describe('formulas', () => {
  test('are MathML without scripts, styles or fonts, and axe finds nothing', async ({ page, request }) => {
    const html = await (await request.get(site + PATHS.formulas)).text();
    expect(html.match(/<math/g)).toHaveLength(10);
    expect(html).not.toMatch(/<script(?![^>]*ld\+json)|<style| style=/);
    expect(html).toMatch(/\/islands\/math-\w+\.css/);
    expect(await (await request.get(site + PATHS.table)).text()).not.toMatch(/\/islands\/math-/);
    await open(page, 'formulas');
    const { violations } = await axeOn(page).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  });

  test('sums of money stay text', async ({ page }) => {
    await open(page, 'formulas');
    await expect(page.getByText('It costs $5 and $10, or $20 a month.')).toBeVisible();
  });

  test('a wide formula scrolls by itself at 320 pixels, by keyboard too, and the page does not', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await open(page, 'formulas');
    expect(await sideways(page)).toBe(0);
    const box = page.getByRole('group', { name: 'Formula' }).nth(1);
    expect(await box.evaluate((node) => node.scrollWidth - node.clientWidth)).toBeGreaterThan(100);
    await box.focus();
    for (let step = 0; step < 40; step += 1) await page.keyboard.press('ArrowRight');
    await expect.poll(() => box.evaluate((node) => node.scrollLeft)).toBeGreaterThan(50);
  });

  test('rows of a matrix do not lie over each other', async ({ page }) => {
    await open(page, 'formulas');
    const boxes = await page
      .locator('mtable')
      .nth(1)
      .locator('mtr')
      .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect()));
    expect(boxes[1]?.top).toBeGreaterThanOrEqual(boxes[0]?.bottom ?? Number.POSITIVE_INFINITY);
  });

  test('its style sheet weighs at most 1,500 bytes', async ({ request }) => {
    const html = await (await request.get(site + PATHS.formulas)).text();
    const [sheet = ''] = /\/islands\/math-\w+\.css/.exec(html) ?? [];
    expect(gzipped(await (await request.get(site + sheet)).text())).toBeLessThanOrEqual(1500);
  });

  test('programs that read the text get the TeX', async ({ request }) => {
    const twin = await (await request.get(`${site}${PATHS.formulas}index.md`)).text();
    expect(twin).toContain('Euler wrote $e^{i\\pi} + 1 = 0$.');
    expect(twin).toContain('$$\nx_{1,2} = ');
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a page of another site is a link that leads there', async ({ page }) => {
    await open(page, 'embed');
    await expect(
      page.getByRole('link', { name: /^Slides: Plain words\s+Open on health\.gov$/ }),
    ).toHaveAttribute('href', 'https://health.gov/slides/12345');
    await expect(page.locator('iframe')).toHaveCount(0);
  });

  test('recording and video in Spanish can be heard, read and reached', async ({ page }) => {
    await open(page, 'spanish');
    await expect(page.locator('audio[controls]')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Descargar' }).first()).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Capítulos', exact: true })).toBeVisible();
    await expect(page.getByRole('link', { name: /Conocer a los clientes/ })).toHaveAttribute(
      'href',
      /&t=180s$/,
    );
    await expect(page.getByRole('heading', { name: 'Transcripción' })).toBeVisible();
  });

  test('an address that was removed says so and offers the search', async ({ page }) => {
    await page.goto(`${site}/taken-away/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page has been removed');
    await expect(page.getByRole('main').getByRole('searchbox')).toBeVisible();
    await expect(page.getByRole('link', { name: 'ask us' })).toBeVisible();
  });
});
