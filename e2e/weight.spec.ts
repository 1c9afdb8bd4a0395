import { load } from 'cheerio';
import { pageTypes } from './support/page-types';
import { builtPages, gzipped, styleWeight } from './support/site-files';
import { stayLocal } from './support/stay-local';
import { expect, test } from './support/test';

/**
 * Bytes that may be around the text of a page: 10 KB; 11 where recordings and videos bring their styles; and as much as a whole text
 * post where cards with drawings and pictures are what there is to read.
 */
function limitOf(html: string): number {
  if (html.includes('class="plate')) return 14 * 1024;
  return (html.includes('data-islands=') ? 11 : 10) * 1024;
}

test('everything around the text of a page weighs at most 10 KB, style included; a little more with media and cards', () => {
  for (const page of builtPages()) {
    const document = load(page.html);
    document('[data-post-body]').empty();
    const weight = gzipped(document.html()) + styleWeight(page);
    expect(weight, page.path).toBeLessThanOrEqual(limitOf(page.html));
  }
});

for (const name of ['front page', 'article', 'podcast episode'] as const) {
  test(`asks no other host: ${name}`, async ({ page }) => {
    const asked = await stayLocal(page);
    await page.goto(pageTypes[name], { waitUntil: 'networkidle' });
    expect(asked).toEqual([]);
  });
}
