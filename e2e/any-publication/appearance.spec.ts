import { expect, test } from '../support/any-test';
import { axeOn } from '../support/axe';
import { foundPageTypes } from '../support/found-page-types';
import { countShifts, shiftOf } from '../support/layout-shift';

/** What holds of any publication, whatever its words, pictures and colours are: seen on one page of each type that it has. */
test.describe.configure({ timeout: 300_000 });

for (const { colorScheme, width } of [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 320 },
] as const) {
  test.describe(`${colorScheme} colours, ${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 900 }, colorScheme });

    test('axe finds nothing, nothing scrolls sideways, nothing moves, nothing is said on the console', async ({
      page,
      siteFolder,
      siteBase,
    }) => {
      await countShifts(page);
      const messages: string[] = [];
      page.on('console', (message) => messages.push(message.text()));
      page.on('pageerror', (error) => messages.push(error.message));
      for (const [type, { path }] of foundPageTypes(siteFolder)) {
        messages.length = 0;
        await page.goto(`${siteBase}${path}`);
        expect.soft(await shiftOf(page), `${type}: ${path} moves`).toBe(0);
        const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
        expect.soft(scrollWidth, `${type}: ${path} scrolls sideways`).toBe(clientWidth);
        expect.soft(messages, `${type}: ${path}`).toEqual([]);
        const { violations } = await axeOn(page).analyze();
        const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
        expect.soft(faults, `${type}: ${path}`).toEqual([]);
      }
    });
  });
}
