import { load } from 'cheerio';
import { pageTypes } from './support/page-types';
import { builtPages, builtPosts, gzipped, styleWeight } from './support/site-files';
import { stayLocal } from './support/stay-local';
import { expect, test } from './support/test';

const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;

test('a text post of up to 800 words weighs at most 14 KB, style included, and ships no script', () => {
  const texts = builtPosts().filter(
    ({ html }) => load(html)('[data-post-body] :is(.player, .video, .embed)').length === 0,
  );
  expect(texts.length).toBeGreaterThan(5);
  for (const post of texts) {
    const page = load(post.html);
    expect(page('script:not([type="application/ld+json"])').length, post.path).toBe(0);
    if (words(page('[data-post-body]').text()) > 800) continue;
    expect(gzipped(post.html) + styleWeight(post), post.path).toBeLessThanOrEqual(14 * 1024);
  }
});

test('everything around the text of a page weighs at most 10 KB, style included', () => {
  for (const page of builtPages()) {
    const document = load(page.html);
    document('[data-post-body]').empty();
    expect(gzipped(document.html()) + styleWeight(page), page.path).toBeLessThanOrEqual(10 * 1024);
  }
});

test('no page has a style attribute, an event handler or an inline script', () => {
  for (const { path, html } of builtPages()) {
    const page = load(html);
    expect(page('[style]').length, path).toBe(0);
    expect(page('script:not([src]):not([type="application/ld+json"])').length, path).toBe(0);
    const handlers = page('*')
      .get()
      .flatMap((node) => Object.keys('attribs' in node ? node.attribs : {}))
      .filter((name) => name.startsWith('on'));
    expect(handlers, path).toEqual([]);
  }
});

for (const name of ['front page', 'article', 'podcast episode'] as const) {
  test(`asks no other host: ${name}`, async ({ page }) => {
    const asked = await stayLocal(page);
    await page.goto(pageTypes[name], { waitUntil: 'networkidle' });
    expect(asked).toEqual([]);
  });
}
