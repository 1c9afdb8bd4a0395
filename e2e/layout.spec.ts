import { countShifts, shiftOf } from './support/layout-shift';
import { pageTypes } from './support/page-types';
import { stayLocal } from './support/stay-local';
import { expect, test } from './support/test';

for (const [name, path] of Object.entries(pageTypes)) {
  test(`nothing scrolls sideways at 320 pixels: ${name}`, async ({ page }) => {
    await stayLocal(page);
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(path);
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
  });

  test(`nothing moves and nothing is said on the console: ${name}`, async ({ page }) => {
    await stayLocal(page);
    const messages: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(error.message));
    await countShifts(page);
    const response = await page.goto(path);
    expect(await shiftOf(page)).toBe(0);
    // The browser itself reports the status of the page that is not there.
    expect(messages.filter((text) => response?.status() === 200 || !text.includes('404'))).toEqual([]);
  });
}

test('the list of contents stays in sight beside the text, and makes way for the topics', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(pageTypes.article);
  const contents = page.locator('.margin .toc').first();
  const topics = page.getByRole('heading', { name: 'Topics' });
  await page
    .locator('.prose h2')
    .nth(2)
    .evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
  await expect(contents).toBeInViewport({ ratio: 1 });
  await topics.evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
  const [above, below] = [await contents.boundingBox(), await topics.boundingBox()];
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
});

test.describe('with a style of the test’s own', () => {
  // The page's policy refuses every style but its own.
  test.use({ bypassCSP: true });

  test('the stand-in font breaks lines where the real one does', async ({ page }) => {
    await page.goto(pageTypes.article);
    const heights = () =>
      page
        .locator('[data-post-body] > p')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    const real = await heights();
    await page.addStyleTag({ content: 'body { font-family: "Public Sans Stand-in" !important }' });
    const standIn = await heights();
    const same = real.filter((height, index) => height === standIn[index]).length;
    expect(same / real.length).toBeGreaterThanOrEqual(0.7);
  });
});
