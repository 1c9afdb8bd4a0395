import { pageTypes } from './support/page-types';
import { stayLocal } from './support/stay-local';
import { expect, test } from './support/test';

/** What a browser chose of a picture of the site's own. */
interface Choice {
  /** The file that it loaded. */
  readonly loaded: string;
  /** Device pixels that the picture takes on the screen. */
  readonly shown: number;
  /** Pixels of the files that it could choose from, rising. */
  readonly offered: number[];
}

const pages = ['article with pictures', 'series', 'every component'] as const;
const screens = [
  { name: 'a desk', width: 1280, deviceScaleFactor: 1 },
  { name: 'a phone of fine resolution', width: 360, deviceScaleFactor: 2 },
];

for (const { name, width, deviceScaleFactor } of screens) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport: { width, height: 900 }, deviceScaleFactor });

    test('every picture comes in a modern format, hardly larger than it is shown', async ({ page }) => {
      await stayLocal(page);
      const choices: Choice[] = [];
      for (const type of pages) {
        await page.goto(pageTypes[type]);
        const pictures = page.locator('picture img');
        for (const picture of await pictures.all()) {
          await picture.scrollIntoViewIfNeeded();
          await expect(picture).toHaveJSProperty('complete', true);
          choices.push(
            await picture.evaluate((image: HTMLImageElement) => ({
              loaded: new URL(image.currentSrc).pathname,
              shown: image.clientWidth * devicePixelRatio,
              offered: [
                ...(image.parentElement?.querySelector('source')?.srcset ?? '').matchAll(/ (\d+)w/g),
              ].map(([, pixels]) => Number(pixels)),
            })),
          );
        }
      }
      expect(choices.length).toBeGreaterThanOrEqual(3);
      for (const { loaded, shown, offered } of choices) {
        const pixels = Number(/-(\d+)\.avif$/.exec(loaded)?.[1]);
        expect(offered, loaded).toContain(pixels);
        const enough = offered.find((one) => one >= shown) ?? Math.max(...offered);
        // One step more than enough: "sizes" speaks of the column, and a figure may be a little narrower.
        expect(
          offered.indexOf(pixels) - offered.indexOf(enough),
          `${loaded}, shown at ${shown}`,
        ).toBeLessThan(2);
        expect(pixels, `${loaded}, shown at ${shown}`).toBeGreaterThanOrEqual(enough);
      }
    });
  });
}

test.describe('pictures as the archive has them', () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  test('a caption keeps to the width of its floated picture', async ({ page }) => {
    await page.goto(pageTypes.article);
    const width = await page.locator('[data-post-body]').evaluate((body) => {
      const figure = document.createElement('figure');
      figure.className = 'align-right';
      figure.innerHTML =
        '<img src="/icons/icon.svg" alt="" width="200" height="100"><figcaption>A caption that is a good deal longer than the picture is wide</figcaption>';
      body.prepend(figure);
      return figure.clientWidth;
    });
    expect(width).toBe(200);
  });

  test('a picture that nobody measured has its own size, and an icon stays an icon', async ({ page }) => {
    await page.goto(pageTypes.article);
    const boxes = await page.locator('[data-post-body]').evaluate(async (body) => {
      const figure = document.createElement('figure');
      figure.innerHTML =
        '<img class="unsized" src="/icons/apple-touch-icon.png" alt=""><img class="unsized" src="/favicon.ico" alt="">';
      body.prepend(figure);
      const images = [...figure.querySelectorAll('img')];
      await Promise.all(images.map((image) => image.decode()));
      return images.map((image) => [image.clientWidth, image.clientHeight]);
    });
    expect(boxes[0]).toEqual([180, 180]);
    for (const side of boxes[1] ?? []) expect(side).toBeLessThanOrEqual(200);
  });
});
