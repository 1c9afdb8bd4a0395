import { expect, test } from 'vitest';
import { differences } from './compare-pages';

const origin = 'https://old.example';
const said = (before: string, after: string): string[] =>
  differences({ before, after, formulas: [], notices: [], origin, newAddress: (address) => address }).map(
    ({ message }) => message,
  );

test('the numbers that Hugo sets beside the lines of code are no words of the author', () => {
  const numbers = '<td class="lntd"><pre><code><span class="lnt" id="a-1">1\n</span></code></pre></td>';
  const inLine =
    '<pre><code><span class="line"><span class="ln">17</span><span class="cl">ebb 40</span></span></code></pre>';
  const table = `<table class="lntable"><tr>${numbers}<td class="lntd"><pre><code>flood</code></pre></td></tr></table>`;
  expect(said(table + inLine, '<pre><code>flood</code></pre>')).toEqual([
    'Hugo shows words that the new page does not have: “ebb”, “40”.',
  ]);
});

test('the number of a footnote and the arrow back are no words', () => {
  const mark = '<sup id="fnref:7"><a href="#fn:7" class="footnote-ref" role="doc-noteref">7</a></sup>';
  const back = '<a href="#fnref:7" class="footnote-backref" role="doc-backlink">back</a>';
  expect(said(`<p>Tide${mark}</p><p>High. ${back}</p>`, '<p>Tide High.</p>')).toEqual([]);
});

test('what nobody sees makes neither another word nor another address', () => {
  const before = '<p>\u{fe0e} har\u{ad}bour \u{2764}\u{fe00} <a href="/quay\u{200b}/">quay</a></p>';
  expect(said(before, '<p>harbour <a href="/quay/">quay</a></p>')).toEqual([]);
});

test('a bare address that Hugo cut at an invisible sign is the whole one', () => {
  const before =
    '<p>See <a href="https://a.example/tide">https://a.example/tide</a>\u{ad}table.html now.</p>';
  const whole = 'https://a.example/tide\u{ad}table.html';
  expect(said(before, `<p>See <a href="${whole}">${whole}</a> now.</p>`)).toEqual([]);
  expect(said(before, '<p>See https://a.example/tidetable.html now.</p>')).toEqual([
    'Hugo shows links that the new page does not have: “https://a.example/tidetable.html”.',
  ]);
});

test('a bracket that closes around a bare address is none of it', () => {
  const shown = (address: string): string => `<p>(see <a href="${address}">${address}</a></p>`;
  expect(said(shown('https://a.example/tide)'), shown('https://a.example/tide'))).toEqual([]);
  expect(said(shown('https://a.example/tide_(sea)'), shown('https://a.example/tide'))).toEqual([
    'Hugo shows words that the new page does not have: “sea”.',
    'Hugo shows links that the new page does not have: “https://a.example/tide_(sea)”.',
  ]);
});
