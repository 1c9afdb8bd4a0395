import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { optionalFolders } from '../kinds';
import { addressKey, addressOfFile, encodeAddress, normalAddress, spellings } from './address';
import { oldAddressFault, targetFault } from './fault';
import { isReserved, isReservedSlug, pageBeside } from './reserved';
import { normalTarget } from './target';

describe('every way to write an address has one normal form', () => {
  test.each([
    ['/caf%C3%A9/', '/café/'],
    ['/caf%c3%a9', '/café/'],
    ['/café/', '/café/'],
    ['/cafe\u0301/', '/café/'],
    ['/cafe%CC%81', '/café/'],
    ['/old', '/old/'],
    ['/old/index.html', '/old/'],
    ['/index.html', '/'],
    ['/', '/'],
    ['/a%20b', '/a b/'],
    ['/a%2520b/', '/a%2520b/'],
    ['/a%252520b/', '/a%252520b/'],
    ['/a%2Fb/', '/a%2Fb/'],
    ['/what%3F/', '/what?/'],
    ['/p.html', '/p.html'],
    ['/Caf%C3%89/', '/CafÉ/'],
    ['/r%26d;v=1/$x/', '/r&d;v=1/$x/'],
    ['/50%/', '/50%25/'],
  ])('%s is %s', (written, normal) => {
    expect(normalAddress(written)).toBe(normal);
    expect(normalAddress(normal)).toBe(normal);
    expect(normalAddress(encodeAddress(normal))).toBe(normal);
    for (const spelling of spellings(written)) expect(normalAddress(spelling)).toBe(normal);
  });

  test('a file has the address of its name, to the letter', () => {
    expect(addressOfFile('about/index.html')).toBe('/about/');
    expect(addressOfFile('a%20b/index.html')).toBe('/a%2520b/');
    expect(normalAddress('/a%2520b')).toBe(addressOfFile('a%20b/index.html'));
  });

  test.each(['/café/', '/a b/', '/a%2520b/', '/what?/', '/x#y/', '/"q" \'q\' $1;{}/', '/日本語/', '/50%25/'])(
    '%s comes back from its encoded form',
    (address) => {
      expect(encodeAddress(address)).toMatch(/^[\x21-\x7e]+$/);
      expect(normalAddress(encodeAddress(address))).toBe(address);
    },
  );

  test('hosts that compare to the letter are told each spelling', () => {
    expect(spellings('/old/')).toEqual(['/old/', '/old']);
    expect(spellings('/café')).toEqual(['/caf%C3%A9/', '/caf%C3%A9', '/cafe%CC%81/', '/cafe%CC%81']);
    expect(spellings('/a%2520b')).toEqual(['/a%2520b/', '/a%2520b']);
    expect(spellings('/')).toEqual(['/']);
  });

  test('what some host takes for the same has one key', () => {
    const same = ['/Old/', '/old', '/OLD/index.html', '/%6Fld/'];
    expect(new Set(same.map(addressKey)).size).toBe(1);
    expect(addressKey('/p.html')).not.toBe(addressKey('/p/'));
  });
});

describe('an old address', () => {
  test.each([
    '/old/',
    '/Old/Page_1.aspx',
    '/caf%C3%A9/',
    '/café/',
    '/r&d;jsessionid=1/',
    "/it's/",
    '/$price/',
    '/~user/',
    '/a+b=c,d!(e)/',
    '/a:b/',
    '/%22quoted%22/',
    '/a%20b/',
    '/what%3F/',
    '/a%2520b/',
    '/v1./',
    '/.well-known/old',
    `/${'x'.repeat(200)}/`,
    '/%E2%80%8Bword/',
  ])('may be %s', (address) => {
    expect(oldAddressFault(address)).toBeUndefined();
  });

  test.each([
    ['', 'from the root'],
    ['old/', 'from the root'],
    ['//evil.example/', 'from the root'],
    ['/\\evil.example/', 'from the root'],
    ['https://evil.example/', 'from the root'],
    ['/*', '“*”'],
    ['/a/*', '“*”'],
    ['/%2A/', '“*”'],
    ['/:a/:b/', '“:”'],
    ['/x/%3Asplat', '“:”'],
    ['/x?query', '“?”'],
    ['/x#frag', '“#”'],
    ['/x/../y/', 'dots'],
    ['/x/%2e%2E/y/', 'dots'],
    ['/./x/', 'dots'],
    ['/a//b/', 'two slashes'],
    ['/a b/', '%20'],
    ['/a"b/', '%22'],
    ['/a\nerror: forged/', '%0A'],
    ['/a%0Ab/', 'control'],
    ['/a%00/', 'control'],
    ['/a%2Fb/', 'encoded slash'],
    ['/a%5Cb/', 'encoded slash'],
    ['/caf%E9/', '%25'],
    ['/50%/', '%25'],
    ['/\ud800/', 'half a character'],
    ['/\u202Eabc/', 'invisible'],
    ['/.env', 'hidden'],
    ['/.git/config', 'hidden'],
    [`/${'a/'.repeat(300)}`, '512'],
    [`/${'é'.repeat(170)}/`, '512'],
    [`/${'x'.repeat(256)}/`, '255'],
  ])('cannot be %s', (address, says) => {
    expect(oldAddressFault(address)).toContain(says);
  });
});

describe('an address that a redirect leads to', () => {
  test.each([
    '/news/',
    '/news/?a=1&b=2#x',
    '/a%20b.pdf',
    'https://example.org/*',
    'http://example.org:8080/x',
    'https://de.wikipedia.org/wiki/Ähre',
    '/v/:id/',
  ])('may be %s', (to) => {
    expect(targetFault(to)).toBeUndefined();
  });

  test.each([
    ['https://[', 'no browser'],
    ['http://a:99999/', 'no browser'],
    ['https://a b/', 'space'],
    ['https://exa%mple/', 'no browser'],
    ['/\ud800/', 'half'],
    ['https://example.org/\ud800', 'invisible'],
    ['//evil.example/', 'https://…'],
    ['/\\evil.example', 'from the root'],
    ['javascript:alert(1)', 'https://…'],
    ['https:///x', 'https://…'],
    ['https://user:secret@example.org/', 'user name'],
    ['/a/../b/', 'dots'],
    ['/x\r\nSet-Cookie: a', 'white space'],
    ['', 'https://…'],
  ])('cannot be %s', (to, says) => {
    expect(targetFault(to)).toContain(says);
  });

  test('is root-relative on this site, so that chains are seen', () => {
    expect(normalTarget('https://gazette.example/about')).toBe('/about/');
    expect(normalTarget('/caf\u00e9?x=1#y')).toBe('/caf%C3%A9/?x=1#y');
    expect(normalTarget('https://example.org/a b')).toBe('https://example.org/a%20b');
  });
});

describe('addresses of the site itself', () => {
  test.each([
    '/',
    '/index.html',
    '/feed.xml',
    '/FEED.XML',
    '/robots.txt',
    '/404.html',
    '/404/',
    '/_headers',
    '/%5fredirects',
    '/api/v1/posts/1.json',
    '/_next/static/x.js',
    '/search-index/0a1b2c3d.json',
    '/feed.xml/old/',
    '/about/index.html/old/',
  ])('%s is one', (address) => {
    expect(isReserved(address)).toBe(true);
  });

  test('files beside a page and further pages of a list belong to it', () => {
    expect(pageBeside('/2026/01/02/x/index.md')).toBe('/2026/01/02/x/');
    expect(pageBeside('/news/page/7/')).toBe('/news/');
    expect(pageBeside('/topics/x/feed.xml')).toBe('/topics/x/');
    expect(pageBeside('/2026/01/02/x/chapters-2.vtt')).toBe('/2026/01/02/x/');
    expect(pageBeside('/2026/01/02/x/')).toBeUndefined();
  });

  test('no route of app/ can be hidden by a page of the same name', () => {
    const routes = readdirSync('app', { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() && /^[a-z0-9-]+$/.test(entry.name) ? entry.name : [],
    );
    // The guide is a page of the publication's own words with a route of its own; a page takes the place of what the settings leave out.
    const others = ['contribute', 'event', ...optionalFolders];
    const free = routes.filter((name) => !others.includes(name) && !isReservedSlug(name));
    expect(free).toEqual([]);
  });

  test('no file at the top of app/ can be an old address', () => {
    const files = readdirSync('app', { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() && /^[a-z-]+\.[a-z]+$/.test(entry.name) ? `/${entry.name}` : [],
    );
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((file) => !isReserved(file))).toEqual([]);
  });
});
