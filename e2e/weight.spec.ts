import { load } from 'cheerio';
import { pageTypes } from './support/page-types';
import { builtPages, gzipped, styleWeight, weightAroundText } from './support/site-files';
import { stayLocal } from './support/stay-local';
import { expect, test } from './support/test';

test('everything around the text of a page weighs at most 10 KB, style included, and 12.5 KB with cards', () => {
  for (const page of builtPages()) {
    const document = load(page.html);
    document('[data-post-body]').empty();
    const weight = gzipped(document.html()) + styleWeight(page);
    expect(weight, page.path).toBeLessThanOrEqual(weightAroundText(page));
  }
});

for (const name of ['front page', 'article', 'podcast episode'] as const) {
  test(`asks no other host: ${name}`, async ({ page }) => {
    const asked = await stayLocal(page);
    await page.goto(pageTypes[name], { waitUntil: 'networkidle' });
    expect(asked).toEqual([]);
  });
}
