import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '@/lib/files-below.ts';
import { TEST_CANARY } from '../tools/test/test-canary.ts';
import { SITE } from './support/site-files';
import { expect, test } from './support/test';

test('a secret of the build’s environment is in no file of the site', () => {
  const forms = [TEST_CANARY, Buffer.from(TEST_CANARY).toString('base64').replace(/=+$/, '')];
  for (const file of filesBelow(SITE)) {
    const text = readFileSync(join(SITE, file), 'latin1');
    for (const form of forms) expect(text.includes(form), file).toBe(false);
  }
});

test('what passes the check of all attacks runs nothing in a page without a policy', async ({ page }) => {
  const printed = execFileSync(
    process.execPath,
    ['--import', 'tsx', 'tools/check-content/trials/render-payloads.ts'],
    {
      encoding: 'utf8',
    },
  );
  const pages: { id: string; html: string }[] = JSON.parse(printed);
  expect(pages.length).toBeGreaterThan(10);
  const events: string[] = [];
  page.on('dialog', async (dialog) => {
    events.push(`dialog ${dialog.message()}`);
    await dialog.dismiss();
  });
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url.includes('evil')) events.push(`request ${url}`);
    return route.abort();
  });
  for (const { id, html } of pages) {
    await page.setContent(`<!doctype html><title>x</title><main>${html}</main>`, { waitUntil: 'commit' });
    for (const link of await page.locator('a, summary, button').all()) await link.dispatchEvent('mouseover');
    expect(await page.evaluate(() => Reflect.get(globalThis, 'owned')), id).toBeUndefined();
  }
  expect(events).toEqual([]);
});
