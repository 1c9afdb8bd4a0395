import type { BrowserContext, Page } from 'playwright/test';

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/**
 * Keeps a test off the network: pictures of other hosts become one pixel, scripts do nothing, everything else from there fails.
 *
 * @returns the other hosts' addresses that the page asked for, growing as it asks
 */
export async function stayLocal(page: Page | BrowserContext): Promise<string[]> {
  const asked: string[] = [];
  await page.route(
    (url) => url.hostname !== 'localhost',
    async (route) => {
      asked.push(route.request().url());
      const type = route.request().resourceType();
      if (type === 'image') await route.fulfill({ contentType: 'image/png', body: PIXEL });
      else if (type === 'script') await route.fulfill({ contentType: 'text/javascript', body: '' });
      else await route.abort();
    },
  );
  return asked;
}
