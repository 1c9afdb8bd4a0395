import { load } from 'cheerio';
import { pageTypes } from './support/page-types';
import { builtPages, gzipped, styleWeight } from './support/site-files';
import { stayLocal } from './support/stay-local';
import { expect, test } from './support/test';

const KB = 1024;

/**
 * Bytes that may be around the text of a page. Where posts are shown as cards there are 2.5 KB more for what other pages do not have: the style of
 * cards, covers, and drawings of posts that stand in the page as pictures stand in files of their own.
 */
const limitOf = (html: string): number => (html.includes('class="plate') ? 12.5 : 10) * KB;

test('everything around the text of a page weighs at most 10 KB, style included, and 12.5 KB with cards', () => {
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
