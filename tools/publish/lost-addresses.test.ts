import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addToLedger, readLedger } from '@/lib/content/ledger.ts';
import { lastingAddresses } from './addresses.ts';
import { lostAddresses } from './lost-addresses.ts';

const files = [
  '404.html',
  '_headers',
  'index.html',
  'news/index.html',
  'news/page/2/index.html',
  '2024/05/06/first/index.html',
  '2024/05/06/first/index.md',
  'topics/plain-language/index.html',
  'topics/plain-language/feed.xml',
  'feed.xml',
  'sitemap.xml',
  'media/talk.mp3',
  'images/a-0a1b2c3d.avif',
  'islands/search-0a1b2c3d.js',
];

test('pages, feeds and media have to stay; what only this build needs has not', () => {
  expect(lastingAddresses(files)).toEqual([
    '/',
    '/news/',
    '/2024/05/06/first/',
    '/topics/plain-language/',
    '/topics/plain-language/feed.xml',
    '/feed.xml',
    '/media/talk.mp3',
  ]);
});

test('a site that still has everything loses nothing', () => {
  expect(lostAddresses(lastingAddresses(files), files, [])).toEqual([]);
});

test('a post that was removed is told with the lines to add', () => {
  const [problem] = lostAddresses(['/2023/01/02/gone-post/'], files, []);
  expect(problem).toMatchObject({ place: 'content/ledger.txt', rule: 'publish/lost-address' });
  expect(problem?.message).toBe('An address that was published leads nowhere in this build.');
  expect(problem?.fix).toContain('- from: /2023/01/02/gone-post/\n  gone: true');
});

test('a post that moved to another day is suggested as the place to lead to', () => {
  const [problem] = lostAddresses(['/2023/01/02/first/'], files, []);
  expect(problem?.fix).toContain('- from: /2023/01/02/first/\n  to: /2024/05/06/first/');
});

test('a renamed topic and a dropped alias are lost until redirects name them', () => {
  const ledger = ['/topics/plain-words/', '/topics/plain-words/feed.xml', '/blog/'];
  expect(lostAddresses(ledger, files, [])[0]?.message).toContain('3 addresses');
  const redirects = [{ from: '/topics/plain-words/', to: '/topics/plain-language/' }, { from: '/blog/' }];
  expect(lostAddresses(ledger, files, redirects)).toEqual([]);
});

test('an address is known by its normal form, however the ledger writes it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-ledger-'));
  writeFileSync(join(folder, 'ledger.txt'), '/caf%C3%A9/\n/cafe\u0301\n/a%2520b/\n/two%20words/\n/old\n');
  const ledger = readLedger(folder);
  expect(ledger).toEqual(['/café/', '/a%2520b/', '/two words/', '/old/']);
  const built = ['café/index.html', 'a%20b/index.html', 'two words/index.html'];
  expect(lostAddresses(ledger, built, [{ from: '/old/' }])).toEqual([]);
  expect(lostAddresses(ledger, [], [])[0]?.fix).toContain('- from: /two%20words/\n  gone: true');
  expect(addToLedger(lastingAddresses(built), folder)).toEqual([]);
  expect(addToLedger(['/r#1/'], folder)).toEqual(['/r#1/']);
  expect(readLedger(folder)).toContain('/r#1/');
  rmSync(folder, { recursive: true });
});

test('a recording is not saved by a redirect of another file', () => {
  expect(lostAddresses(['/media/old.mp3'], files, [{ from: '/media/', to: '/' }])).toHaveLength(1);
});
