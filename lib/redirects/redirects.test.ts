import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { contentOf } from '@/lib/testing/content';
import { cloudFrontData, pageFile, redirectPage, redirectsFile } from './formats';
import { nginxMap } from './nginx';
import { allRedirects } from './redirects';

const CONTENT = contentOf(
  {
    'topics/customer-experience.mdx':
      '---\ntitle: Customer experience\naliases: [cx, Customer Experience]\n---\n\nText.\n',
    'authors/a.mdx': '---\nname: A\naliases: [/authors/old-a]\n---\n',
    'pages/about.mdx': '---\ntitle: About\naliases: [/who-we-are/]\n---\n\nText.\n',
    'posts/2025/p.mdx': '---\ntitle: P\ndate: 2025-01-02\naliases: [/p.html, /2025/01/01/p/]\n---\n\nText.\n',
    'redirects.yml': '- from: /blog\n  to: /news/\n- from: /retired/\n  gone: true\n',
  },
  undefined,
  { faulty: true },
);

test('entries and aliases make one list, sorted, each address once', () => {
  expect(allRedirects(CONTENT).map(({ from, to }) => ({ from, to }))).toEqual([
    { from: '/2025/01/01/p/', to: '/2025/01/02/p/' },
    { from: '/authors/old-a/', to: '/authors/a/' },
    { from: '/blog/', to: '/news/' },
    { from: '/p.html', to: '/2025/01/02/p/' },
    { from: '/retired/', to: undefined },
    { from: '/topics/cx/', to: '/topics/customer-experience/' },
    { from: '/who-we-are/', to: '/about/' },
  ]);
});

test('steps are taken at build', () => {
  const redirects = [
    { from: '/a/', to: '/b/' },
    { from: '/b/', to: '/c/#x' },
  ];
  expect(allRedirects({ ...CONTENT, topics: [], posts: [], authors: [], pages: [], redirects })).toEqual([
    { from: '/a/', to: '/c/#x' },
    { from: '/b/', to: '/c/#x' },
  ]);
});

test('what leads to something that is gone is gone, and a target on another site is the end', () => {
  const redirects = [
    { from: '/a/', to: '/b/' },
    { from: '/b/' },
    { from: '/c/', to: 'https://gazette.example.org/a/' },
    { from: '/a%2520b/', to: '/news/' },
  ];
  expect(allRedirects({ ...CONTENT, topics: [], posts: [], authors: [], pages: [], redirects })).toEqual([
    { from: '/a%2520b/', to: '/news/' },
    { from: '/a/', to: undefined },
    { from: '/b/', to: undefined },
    { from: '/c/', to: 'https://gazette.example.org/a/' },
  ]);
});

const AWKWARD = [
  { from: '/old "page" $1/', to: '/2025/01/02/p/?a=1&b=<2>#x' },
  { from: '/caf\u00e9/', to: 'https://example.org/?q="><script>' },
  { from: '/gone/', to: undefined },
];

describe('Each form holds awkward addresses', () => {
  test('no part of a target is read as a placeholder', () => {
    expect(
      redirectsFile([
        { from: '/a/', to: '/v/:id/' },
        { from: '/b/', to: 'https://example.org:8080/:id' },
      ]),
    ).toBe('/a/ /v/%3Aid/ 301\n/b/ https://example.org:8080/%3Aid 301\n');
  });

  test('_redirects has three words a line', () => {
    expect(redirectsFile(AWKWARD)).toBe(
      '/old%20%22page%22%20$1/ /2025/01/02/p/?a=1&b=%3C2%3E#x 301\n/caf%C3%A9/ https://example.org/?q=%22%3E%3Cscript%3E 301\n',
    );
  });

  test('nginx gets quoted, decoded keys without the slash, in both Unicode forms', () => {
    const map = nginxMap(AWKWARD);
    expect(map).toContain(`    "/old \\"page\\" $1" "/2025/01/02/p/?a=1&b=%3C2%3E#x";\n`);
    expect(map).toContain('    "/café" "https://example.org/?q=%22%3E%3Cscript%3E";\n');
    expect(map).toContain('    "/cafe\u0301" "https://example.org/?q=%22%3E%3Cscript%3E";\n');
    expect(map).toContain('    "/gone" 1;\n');
  });

  test('CloudFront gets keys and values', () => {
    const { data } = JSON.parse(cloudFrontData(AWKWARD));
    expect(data).toHaveLength(8);
    expect(data[2]).toEqual({ key: '/caf%C3%A9/', value: 'https://example.org/?q=%22%3E%3Cscript%3E' });
    expect(data[6]).toEqual({ key: '/gone/', value: 'gone' });
  });

  test('a page leads on, and nothing in it runs', () => {
    const $ = load(redirectPage(AWKWARD[1]?.to ?? ''));
    expect($('meta[http-equiv=refresh]').attr('content')).toBe(
      '0; url=https://example.org/?q=%22%3E%3Cscript%3E',
    );
    expect($('link[rel=canonical]').attr('href')).toBe('https://example.org/?q=%22%3E%3Cscript%3E');
    expect($('meta[name=robots]').attr('content')).toBe('noindex');
    expect($('a').attr('href')).toBe('https://example.org/?q=%22%3E%3Cscript%3E');
    expect($('script, style, [onload]')).toHaveLength(0);
    expect(load(redirectPage('/news/'))('link[rel=canonical]').attr('href')).toBe(
      'https://gazette.example/news/',
    );
  });
});

test('the page of a former address lies where a host looks for it, and never outside of the site', () => {
  expect(pageFile('/a/b/')).toBe('a/b/index.html');
  expect(pageFile('/a.html')).toBe('a.html');
  expect(pageFile('/caf%C3%A9')).toBe('café/index.html');
  expect(pageFile('/a.pdf')).toBeUndefined();
  expect(pageFile('/../a/')).toBeUndefined();
  expect(pageFile('/%2e%2e/a/')).toBeUndefined();
  expect(pageFile('/what%3F/')).toBeUndefined();
  expect(pageFile('/%22quoted%22/')).toBeUndefined();
});
