import type { Page } from 'playwright/test';
import { pageTypes } from './support/page-types';
import { stayLocal } from './support/stay-local';
import { expect, test } from './support/test';

/**
 * What a screen reader finds on a page of every type, in its order: landmarks, headings, lists, names and states. `e2e/trees` holds
 * it, to be read aloud. After a change that is meant: `npx playwright test e2e/page-trees.spec.ts --update-snapshots`, then read
 * what differs.
 */

/** Items of a list that are kept: what is true of two is true of the next. */
const KEPT = 2;

/** Leaves what belongs to the type of the page: no text of a post, and the first items of each list. */
const reduce = (page: Page): Promise<void> =>
  page.evaluate((kept) => {
    for (const body of document.querySelectorAll('[data-post-body]')) body.replaceChildren();
    for (const item of document.querySelectorAll(`main :is(ul, ol) > :nth-child(n + ${kept + 1})`))
      item.remove();
  }, KEPT);

test.beforeEach(({ page }) => stayLocal(page).then(() => undefined));

test('around every page', async ({ page }) => {
  await page.goto('/about/');
  await page.evaluate(() => document.querySelector('main')?.replaceChildren());
  await expect(page.locator('body')).toMatchAriaSnapshot({ name: 'frame.aria.yml' });
});

for (const [name, path] of Object.entries(pageTypes))
  test(`in the order of a screen reader: ${name}`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    await reduce(page);
    const file = `${name.toLowerCase().replaceAll(' ', '-')}.aria.yml`;
    await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: file });
  });
