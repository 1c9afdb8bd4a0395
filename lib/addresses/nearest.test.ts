import { expect, test } from 'vitest';
import { type KnownPage, nearestPages } from './nearest';

const PAGES: readonly KnownPage[] = [
  ['Leaders Come and Go', '/2015/07/17/leaders-come-and-go/'],
  ['Name your chapters', '/2026/02/10/name-your-chapters/'],
  ['Write the summary last', '/2024/12/10/write-the-summary-last/'],
  ['Plain language', '/topics/plain-language/'],
  ['Accessibility', '/topics/accessibility/'],
  ['Topics', '/topics/'],
  ['Contact', '/contact/'],
  ['2015', '/2015/'],
  ['Traducir no es copiar', '/2025/09/09/traducir-no-es-copiar/'],
  ['Año nuevo', '/2025/01/01/año-nuevo/'],
  ['公文書について', '/2025/02/01/公文書について/'],
];
const near = (address: string) => nearestPages(address, PAGES, 4).map(([, path]) => path);

test('a letter that is wrong, missing or too many', () => {
  expect(near('/topics/acessibility/')[0]).toBe('/topics/accessibility/');
  expect(near('/contcat/')[0]).toBe('/contact/');
  expect(near('/topics/plain-languages')[0]).toBe('/topics/plain-language/');
});

test('another day, no day, an old ending, capitals and underscores', () => {
  const post = '/2015/07/17/leaders-come-and-go/';
  expect(near('/2015/07/18/leaders-come-and-go/')[0]).toBe(post);
  expect(near('/leaders-come-and-go/')[0]).toBe(post);
  expect(near('/2015/07/17/leaders-come-and-go.html')[0]).toBe(post);
  expect(near('/Leaders_Come_And_Go/index.php')[0]).toBe(post);
});

test('some of the words of an address, also of a title', () => {
  expect(near('/2024/12/10/the-summary/')[0]).toBe('/2024/12/10/write-the-summary-last/');
  expect(near('/blog/chapters-name')[0]).toBe('/2026/02/10/name-your-chapters/');
});

test('letters that are escaped, and scripts without spaces', () => {
  expect(near('/2025/01/01/a%C3%B1o-nuevos/')[0]).toBe('/2025/01/01/año-nuevo/');
  expect(near(`/${encodeURIComponent('公文書につい')}/`)[0]).toBe('/2025/02/01/公文書について/');
});

test('below a page of the site, that page comes last', () => {
  expect(near('/topics/zebra/')).toEqual(['/topics/']);
  expect(near('/2015/02/30/zebra/')).toEqual(['/2015/']);
});

test('nothing for what is like no address', () => {
  for (const address of ['/wp-login.php', '/.env', '/xyzzy/', '/%E0%A4%A/', '/', '/a/'])
    expect(near(address), address).toEqual([]);
});

test('no more than asked for', () => expect(nearestPages('/topics/plain/', PAGES, 1)).toHaveLength(1));
