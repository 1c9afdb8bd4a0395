import { expect, test } from 'playwright/test';
import { pageTypes } from './support/page-types';
import { stayLocal } from './support/stay-local';

declare global {
  interface Window {
    grantFrames: () => void;
  }
}

/** Runs in the page before anything else of it: keeps frames back until they are granted. */
function holdFrames(): void {
  const held: FrameRequestCallback[] = [];
  window.requestAnimationFrame = (callback) => held.push(callback);
  window.grantFrames = () => {
    for (const callback of held.splice(0)) callback(performance.now());
  };
}

// What it gains in milliseconds is measured by `npm run bench`; here is what it rests on.
for (const name of ['podcast episode', 'video recap'] as const)
  test(`the scripts of islands are asked for only after a frame was shown: ${name}`, async ({ page }) => {
    await stayLocal(page);
    await page.addInitScript(holdFrames);
    const asked: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/islands/') && pathname.endsWith('.js')) asked.push(pathname);
    });

    await page.goto(pageTypes[name], { waitUntil: 'load' });
    const named = await page.locator('script[data-islands]').getAttribute('data-islands');
    // That of the search field waits for its focus.
    const islands = (named?.split(' ') ?? []).filter((address) => !address.includes('/search-box-'));
    expect(islands.length).toBeGreaterThan(0);
    // Everything that the page itself names has come by now.
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain('/islands/after-paint-');

    await page.evaluate(() => window.grantFrames());
    await expect.poll(() => asked.slice(1)).toEqual(expect.arrayContaining(islands));
  });
