import type { Page } from 'playwright/test';
import { pageTypes } from './support/page-types';
import { gzipped } from './support/site-files';
import { expect, test } from './support/test';

const KB = 1024;

const field = (page: Page) => page.getByRole('banner').locator('input[name="q"]');
const options = (page: Page) => page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');

test('what is offered while one types loads when the field is focused, at most 12 KB', async ({ page }) => {
  let bytes = 0;
  const asked: string[] = [];
  page.on('response', async (response) => {
    const { pathname } = new URL(response.url());
    if (!/search-box-|suggestions/.test(pathname)) return;
    asked.push(pathname);
    bytes += gzipped(await response.body());
  });
  await page.goto(pageTypes['podcast episode']);
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await field(page).focus();
  await expect.poll(() => asked.length).toBe(2);
  await expect.poll(() => bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(12 * KB);
});

test('a name is offered after its first letters, and the arrow keys and Enter open its page', async ({
  page,
}) => {
  await page.goto(pageTypes['podcast episode']);
  await field(page).focus();
  await expect(field(page)).toHaveRole('combobox');
  await field(page).pressSequentially('plai');
  await expect(options(page).first()).toHaveText('Plain language Topic');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toHaveAttribute(
    'aria-activedescendant',
    (await options(page).first().getAttribute('id')) ?? '',
  );
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/topics/plain-language/');
});

test('an alias is offered too, and a press opens its page', async ({ page }) => {
  await page.goto(pageTypes['video recap']);
  await field(page).focus();
  await field(page).pressSequentially('a11');
  await options(page).getByText('Accessibility', { exact: true }).click();
  await expect(page).toHaveURL('/topics/accessibility/');
});

test('Escape closes the list, and Enter without a choice searches', async ({ page }) => {
  await page.goto(pageTypes['podcast episode']);
  await field(page).focus();
  await field(page).pressSequentially('plain');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(options(page)).toHaveCount(0);
  await expect(field(page)).toHaveValue('plain');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search/?q=plain');
});

for (const [key, name] of [
  ['/', 'slash'],
  ['Control+k', 'Ctrl-K'],
] as const)
  for (const type of ['podcast episode', 'search'] as const)
    test(`${name} leads to the search field: ${type}`, async ({ page }) => {
      await page.goto(pageTypes[type]);
      const target = type === 'search' ? page.getByRole('main').getByRole('searchbox') : field(page);
      await expect(async () => {
        await page.keyboard.press(key);
        await expect(target).toBeFocused({ timeout: 200 });
      }).toPass();
      await expect(target).toHaveValue('');
      await page.keyboard.type('a/b');
      await expect(target).toHaveValue('a/b');
    });
