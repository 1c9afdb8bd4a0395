import { expect, test } from 'vitest';
import { pageBelow, sheetBelow } from './base-path.ts';

test.each([
  ['<a href="/news/">', '<a href="/notes/news/">'],
  ["<a href='/news/'>", "<a href='/notes/news/'>"],
  ['<a href=/news/>', '<a href=/notes/news/>'],
  ['<a HREF = " /news/">', '<a HREF = " /notes/news/">'],
  ['<a href="/">', '<a href="/notes/">'],
  ['<form action="/search/">', '<form action="/notes/search/">'],
  [
    '<video poster="/media/a.jpg" src="/media/a.mp4">',
    '<video poster="/notes/media/a.jpg" src="/notes/media/a.mp4">',
  ],
  [
    '<img src="/a.jpg" alt="/dev/null" srcset="/a,b.jpg 1x, /c.jpg 2x">',
    '<img src="/notes/a.jpg" alt="/dev/null" srcset="/notes/a,b.jpg 1x, /notes/c.jpg 2x">',
  ],
  [
    '<source srcSet="/a.avif 320w, /b.avif 480w">',
    '<source srcSet="/notes/a.avif 320w, /notes/b.avif 480w">',
  ],
  [
    '<script src="/islands/a.js" data-islands="/islands/b.js /islands/c.js"></script>',
    '<script src="/notes/islands/a.js" data-islands="/notes/islands/b.js /notes/islands/c.js"></script>',
  ],
  ['<site-search data-index="/search-index/">', '<site-search data-index="/notes/search-index/">'],
  [
    '<meta http-equiv="refresh" content="0; url=/news/">',
    '<meta http-equiv="refresh" content="0; url=/notes/news/">',
  ],
  ['<svg><use xlink:href="/icons/a.svg#b"/></svg>', '<svg><use xlink:href="/notes/icons/a.svg#b"/></svg>'],
  ['<blockquote cite="/news/">', '<blockquote cite="/notes/news/">'],
])('%s', (html, below) => {
  expect(pageBelow('/notes', html)).toBe(below);
  expect(pageBelow('', html)).toBe(html);
});

test.each([
  '<a href="//example.org/">',
  '<a href="/\\example.org/">',
  '<a href="#top">',
  '<a href="https://example.org/a">',
  '<a href="news/">',
  '<p title="/news/">/news/ and href="/news/"</p>',
  '<meta name="description" content="/e/ is a vowel">',
  '<textarea><a href="/news/"></textarea>',
  '<script type="application/ld+json">{"a":"href=/x"}</script>',
  '<!-- <a href="/news/"> -->',
])('nothing is changed in %s', (html) => {
  expect(pageBelow('/notes', html)).toBe(html);
});

test('style sheets', () => {
  const css = (base: string): string =>
    `@import "${base}/a.css";@import url(${base}/b.css);a{src:url(${base}/f.woff2),url( '${base}/g.woff2')}`;
  expect(sheetBelow('/notes', css(''))).toBe(css('/notes'));
  expect(sheetBelow('', css(''))).toBe(css(''));
  const other =
    'a{b:url(../c.png),url(//d.example/e.png),url(data:image/png;base64,/9j),url(https://f.example/)}';
  expect(sheetBelow('/notes', other)).toBe(other);
});
