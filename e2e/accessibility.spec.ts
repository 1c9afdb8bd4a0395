import { axeOn } from './support/axe';
import { pageTypes } from './support/page-types';
import { stayLocal } from './support/stay-local';
import { expect, test } from './support/test';

for (const colors of ['light', 'dark', 'forced'] as const) {
  for (const width of [320, 1280]) {
    test.describe(`${colors} colours, ${width} pixels wide`, () => {
      test.use({
        viewport: { width, height: 900 },
        colorScheme: colors === 'dark' ? 'dark' : 'light',
        contextOptions: { forcedColors: colors === 'forced' ? 'active' : 'none' },
      });

      for (const [name, path] of Object.entries(pageTypes)) {
        test(`axe finds nothing on: ${name}`, async ({ page }) => {
          await stayLocal(page);
          await page.goto(path);
          const axe = axeOn(page);
          // With forced colours the reader’s own are on the screen; axe reads those of the style sheet.
          if (colors === 'forced') axe.disableRules('color-contrast');
          const { violations } = await axe.analyze();
          expect(
            violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
          ).toEqual([]);
        });
      }
    });
  }
}

test('axe finds nothing on the page at a former address, where a browser stays on it', async ({ page }) => {
  await page.route('/blog/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/, '');
    await route.fulfill({ response, body });
  });
  await page.goto('/blog/');
  await expect(page.getByRole('link')).toHaveAttribute('href', '/news/');
  const { violations } = await axeOn(page).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('a keyboard reaches the content first, and its focus is seen', async ({ page }) => {
  await page.goto(pageTypes.article);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const crumb = page.getByRole('navigation', { name: 'Breadcrumbs' }).getByRole('link').first();
  await expect(crumb).toBeFocused();
  await expect(crumb).toHaveCSS('outline-width', '3px');
});
