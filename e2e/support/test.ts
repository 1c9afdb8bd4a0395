import { test as base, expect, type Page } from 'playwright/test';

export { expect };

/**
 * Playwright’s `test`, whose page is there when its islands are: they load after the first paint, and a test is quicker than a
 * reader. What happens before they are there is tested where it matters (`waitUntil: 'commit'` does not wait).
 */
export const test = base.extend({
  page: async ({ page, javaScriptEnabled }, use) => {
    if (javaScriptEnabled !== false) waitForIslands(page);
    await use(page);
  },
});

function waitForIslands(page: Page): void {
  const { goto, reload } = page;
  let isRefused = false;
  page.on('requestfailed', (request) => {
    isRefused ||= request.url().includes('/islands/');
  });
  const ready = () =>
    expect(async () => {
      expect(isRefused || (await page.evaluate(isComplete))).toBe(true);
    }).toPass({ timeout: 10_000, intervals: [20, 50, 100] });
  page.goto = async (address, options) => {
    const response = await goto.call(page, address, options);
    if (options?.waitUntil !== 'commit') await ready();
    return response;
  };
  page.reload = async (options) => {
    const response = await reload.call(page, options);
    await ready();
    return response;
  };
}

/** Runs in the page: whether it has no islands, or all of its elements are theirs; Next’s own in development are not in main. */
const isComplete = (): boolean =>
  !document.querySelector('script[data-islands]') || !document.querySelector('main :not(:defined)');
