import { load } from 'cheerio';
import { pageTypes } from './support/page-types';
import { builtPages, gzipped, styleWeight } from './support/site-files';
import { stayLocal } from './support/stay-local';
import { expect, test } from './support/test';

test('everything around the text of a page weighs at most 10 KB, style included', () => {
  for (const page of builtPages()) {
    const document = load(page.html);
    document('[data-post-body]').empty();
    expect(gzipped(document.html()) + styleWeight(page), page.path).toBeLessThanOrEqual(10 * 1024);
  }
});

for (const name of ['front page', 'article', 'podcast episode'] as const) {
  test(`asks no other host: ${name}`, async ({ page }) => {
    const asked = await stayLocal(page);
    await page.goto(pageTypes[name], { waitUntil: 'networkidle' });
    expect(asked).toEqual([]);
  });
}
