import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import { pageTypes } from './support/page-types';
import { stayLocal } from './support/stay-local';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test.describe(`${colorScheme}, ${width} pixels wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });

      for (const [name, path] of Object.entries(pageTypes)) {
        test(`axe finds nothing on: ${name}`, async ({ page }) => {
          await stayLocal(page);
          await page.goto(path);
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(
            violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
          ).toEqual([]);
        });
      }
    });
  }
}

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
