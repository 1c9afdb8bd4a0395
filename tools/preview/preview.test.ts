import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compareSites } from './compare-sites.ts';
import { choosePictures, countChanges, whatChanged } from './comparison.ts';
import { countWords } from './count-words.ts';
import { neededFiles } from './needed-files.ts';
import { previewPage } from './preview-page.tsx';
import { readSite } from './read-site.ts';
import { summaryMarkdown } from './summary.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'preview-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes a site of pages (title and main part by address) and reads it as the command does. */
function site(name: string, pages: Readonly<Record<string, string>>, frame = 'x') {
  for (const [path, main] of Object.entries({ '/': 'Home', ...pages })) {
    const file = join(folder, name, path, 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    const style = `<link rel="stylesheet" href="/_next/static/css/main.${frame}0123456789.css">`;
    const html = `<!doctype html><title>${path}</title>${style}<nav>${frame}</nav><main><h1>T ${path}</h1>${main}</main>`;
    writeFileSync(file, main.startsWith('<meta') ? main : html);
  }
  return readSite(join(folder, name));
}

/** A page of a post: what somebody wrote, and what comes from other pages. */
const post = (words: string, related = '') =>
  `<p class="deck">Deck</p><div data-post-body="">${words}</div><section aria-labelledby="related">${related}</section><nav class="neighbours">${related}</nav>`;
const NONE = { added: 0, removed: 0 };

describe('what changes for readers between two builds', () => {
  test('pages are added, changed and removed; posts come first, what only shows others last', () => {
    const before = site('before', {
      '/news/': 'a',
      '/about/': post('a b c'),
      '/2026/01/02/old/': post('one two three'),
      '/2026/01/01/beside/': post('same', 'old'),
      '/gone/': post('a'),
    });
    const after = site('after', {
      '/news/': 'b',
      '/about/': post('<b>a</b> b c'),
      '/2026/01/02/old/': post('one 2 three four'),
      '/2026/01/01/beside/': post('same', 'new'),
      '/2026/03/01/new/': post('x y'),
    });
    expect(compareSites(before, after)).toEqual([
      {
        kind: 'added',
        path: '/2026/03/01/new/',
        title: 'T /2026/03/01/new/',
        words: { added: 5, removed: 0 },
      },
      {
        kind: 'changed',
        path: '/2026/01/02/old/',
        title: 'T /2026/01/02/old/',
        words: { added: 2, removed: 1 },
      },
      { kind: 'changed', path: '/about/', title: 'T /about/', words: NONE },
      { kind: 'removed', path: '/gone/', title: 'T /gone/', words: { added: 0, removed: 4 } },
      { kind: 'around', path: '/2026/01/01/beside/', title: 'T /2026/01/01/beside/', words: NONE },
      { kind: 'around', path: '/news/', title: 'T /news/', words: NONE },
    ]);
  });

  const to = (path: string) => `<meta http-equiv="refresh" content="0; url=${path}">`;

  test('a page whose old address leads to the new one was moved, whatever changed in it', () => {
    const before = site('before', { '/2026/01/02/old/': post('one two') });
    const after = site('after', {
      '/2026/01/02/old/': to('/2026/01/02/new/'),
      '/2026/01/02/new/': post('one 2'),
    });
    expect(compareSites(before, after)).toEqual([
      {
        kind: 'moved',
        path: '/2026/01/02/new/',
        from: '/2026/01/02/old/',
        title: 'T /2026/01/02/new/',
        words: { added: 2, removed: 2 },
      },
    ]);
  });

  test('a page that another has taken over, or that leads to an old page, was removed', () => {
    const pages = { '/a/': post('a'), '/b/': post('b') };
    const after = site('after', { '/a/': to('/b/'), '/b/': post('b') });
    expect(compareSites(site('before', pages), after).map(({ kind, path }) => [kind, path])).toEqual([
      ['removed', '/a/'],
    ]);
  });

  test('a new style or footer changes no page', () => {
    expect(compareSites(site('before', { '/a/': 'a' }, 'x'), site('after', { '/a/': 'a' }, 'y'))).toEqual([]);
  });

  test('an address that only leads elsewhere is no page', () => {
    expect(compareSites(site('before', {}), site('after', { '/old/': to('/news/') }))).toEqual([]);
  });

  test('without a site to compare with, every page is new', () => {
    expect(countChanges(compareSites(undefined, site('after', { '/a/': 'a' })))).toBe(
      '2 added, 0 changed, 0 removed',
    );
  });

  test('a folder without a site is said', () => {
    expect(() => readSite(join(folder, 'nothing'))).toThrow(
      /There is no site in .*nothing; build it first\./,
    );
  });
});

test('words are counted in the order in which they are read', () => {
  expect(countWords(['a', 'b', 'c'], ['c', 'a', 'b'])).toEqual({ added: 1, removed: 1 });
  const long = Array.from({ length: 6000 }, (_, at) => `a${at}`);
  expect(
    countWords(
      long,
      long.map((word) => `b${word}`),
    ),
  ).toEqual({ added: 6000, removed: 6000 });
});

test('what changed is said in a few words', () => {
  const change = { kind: 'changed', path: '/a/', title: 'A', words: { added: 12, removed: 3 } } as const;
  expect(whatChanged(change)).toBe('+12 −3 words');
  expect(whatChanged({ ...change, words: { added: 1, removed: 0 } })).toBe('+1 word');
  expect(whatChanged({ ...change, words: NONE })).toBe('the same words; media, links, marks or dates');
  expect(whatChanged({ ...change, kind: 'moved', from: '/b/', words: NONE })).toBe(
    'from /b/; the same words',
  );
  expect(whatChanged({ ...change, kind: 'around' })).toBe('only lists and neighbours');
});

test('pictures are taken of the first ten pages, of changed ones from before too', () => {
  const changes = Array.from({ length: 12 }, (_, at) => ({
    kind: at === 0 ? ('removed' as const) : at === 1 ? ('changed' as const) : ('added' as const),
    path: `/${at}/`,
    title: String(at),
    words: NONE,
  }));
  const pictures = choosePictures(changes);
  expect(pictures.size).toBe(10);
  expect(pictures.get('/0/')).toBeUndefined();
  expect(pictures.get('/1/')).toEqual({ before: 'pictures/01-before.jpg', after: 'pictures/01-after.jpg' });
  expect(pictures.get('/2/')).toEqual({ after: 'pictures/02-after.jpg' });
});

test('the summary folds away what only shows others, and links to what is published', () => {
  const changes = [
    { kind: 'changed', path: '/a/', title: 'A', words: { added: 2, removed: 0 } },
    { kind: 'added', path: '/new/', title: 'New', words: { added: 9, removed: 0 } },
    { kind: 'around', path: '/news/', title: 'News', words: NONE },
  ] as const;
  const summary = summaryMarkdown({
    changes,
    pictures: new Map(),
    published: 'https://harbor.example/notes',
  });
  expect(summary.indexOf('## Pages: 1 added, 1 changed, 0 removed; 1 only in lists and neighbours')).toBe(0);
  expect(summary).toContain(
    '| changed | A | +2 words | `/a/` ([published](https://harbor.example/notes/a/)) |',
  );
  expect(summary).toContain('| added | New | +9 words | `/new/` |');
  const [, folded = ''] = summary.split('<details>');
  expect(folded).toContain('| changed | News | only lists and neighbours | `/news/`');
});

test('a hostile title or address stays text in the summary and in the page', () => {
  const title = '<img src=x onerror=alert(1)> | [x](https://evil.example) `';
  const changes = [{ kind: 'added' as const, path: '/a`|(b)/', title, words: NONE }];
  const comparison = { changes, pictures: new Map() };
  expect(summaryMarkdown(comparison)).toContain(
    '| added | &#60;img src=x onerror=alert(1)&#62; &#124; &#91;x&#93;(https://evil.example) &#96; | the same words | `/a%60%7C(b)/` |',
  );
  expect(previewPage(comparison)).toContain('&lt;img src=x onerror=alert(1)&gt;');
});

test('a page needs its styles, their fonts, its scripts and media, and no other page', () => {
  site('out', {
    '/a/': '<img src="/media/a.png"><a href="/b/">B</a><a href="/media/a.vtt">T</a>',
    '/b/': '<img src="/media/b.png">',
  });
  for (const [file, text] of [
    ['_next/static/css/main.x0123456789.css', '@font-face { src: url(/fonts/f.woff2) }'],
    ['fonts/f.woff2', ''],
    ['media/a.png', ''],
    ['media/a.vtt', ''],
    ['media/b.png', ''],
  ] as const) {
    mkdirSync(dirname(join(folder, 'out', file)), { recursive: true });
    writeFileSync(join(folder, 'out', file), text);
  }
  const needed = [
    '_next/static/css/main.x0123456789.css',
    'a/index.html',
    'fonts/f.woff2',
    'media/a.png',
    'media/a.vtt',
  ];
  expect(neededFiles(join(folder, 'out'), ['/a/'])).toEqual(needed);
});
