import { manualPath, taskSlugs } from '@/lib/manual/pages.ts';
import { axeOn } from './support/axe';
import { stayLocal } from './support/stay-local';
import { expect, test } from './support/test';

test.beforeEach(async ({ context }) => {
  await stayLocal(context);
});

test('from the front page to an episode that is started, by keyboard', async ({ page }) => {
  await page.goto('/');
  const navigation = page.getByRole('navigation', { name: 'Main' });
  await navigation.getByRole('link', { name: 'Contribute' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'What would you like to do?' })).toBeVisible();
  await page.getByRole('link', { name: 'Publish a podcast episode' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Publish a podcast episode', level: 1 })).toBeVisible();
  await page.getByRole('link', { name: 'Start an episode' }).press('Enter');
  await expect(page.getByLabel('Text of the file')).toHaveValue(
    /^---\ntitle: Your title\n(?:.*\n)*<AudioPlayer\n/,
  );
});

test('every task is listed, opens, and leads back to the list', async ({ page }) => {
  for (const slug of taskSlugs) {
    await page.goto('/contribute/');
    await page.locator(`a[href="${manualPath(slug)}"]`).click();
    await expect(page.getByRole('heading', { name: 'Step by step' })).toBeVisible();
    await expect(page.locator(`nav a[href="${manualPath(slug)}"]`)).toHaveAttribute('aria-current', 'page');
    await page
      .getByRole('navigation', { name: 'Breadcrumbs' })
      .getByRole('link', { name: 'Contribute' })
      .click();
  }
});

for (const [name, options] of Object.entries({
  'on a small phone': { viewport: { width: 320, height: 640 } },
  'in dark mode': { colorScheme: 'dark' },
} as const))
  test.describe(name, () => {
    test.use(options);
    test('axe finds nothing on the pages of tasks, and nothing scrolls sideways', async ({ page }) => {
      for (const slug of taskSlugs) {
        await page.goto(manualPath(slug));
        const { violations } = await axeOn(page).analyze();
        expect(violations.map(({ id }) => `${slug}: ${id}`)).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0);
      }
    });
  });
