import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compareSites } from './compare-sites.ts';
import { choosePictures, countChanges } from './comparison.ts';
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

describe('what changes for readers between two builds', () => {
  test('pages are added, changed and removed; posts come first, lists last', () => {
    const before = site('before', { '/news/': 'a', '/about/': 'a', '/2026/01/02/old/': 'a', '/gone/': 'a' });
    const after = site('after', {
      '/news/': 'b',
      '/about/': 'b',
      '/2026/01/02/old/': 'b',
      '/2026/03/01/new/': 'a',
    });
    expect(compareSites(before, after)).toEqual([
      { kind: 'added', path: '/2026/03/01/new/', title: 'T /2026/03/01/new/' },
      { kind: 'changed', path: '/2026/01/02/old/', title: 'T /2026/01/02/old/' },
      { kind: 'changed', path: '/about/', title: 'T /about/' },
      { kind: 'removed', path: '/gone/', title: 'T /gone/' },
      { kind: 'changed', path: '/news/', title: 'T /news/' },
    ]);
  });

  test('a new style or footer changes no page', () => {
    expect(compareSites(site('before', { '/a/': 'a' }, 'x'), site('after', { '/a/': 'a' }, 'y'))).toEqual([]);
  });

  test('an address that only leads elsewhere is no page', () => {
    const redirect = '<meta http-equiv="refresh" content="0; url=/news/">';
    expect(compareSites(site('before', {}), site('after', { '/old/': redirect }))).toEqual([]);
  });

  test('without a site to compare with, every page is new', () => {
    expect(countChanges(compareSites(new Map(), site('after', { '/a/': 'a' })))).toBe(
      '2 added, 0 changed, 0 removed',
    );
  });

  test('a folder without a site is said', () => {
    expect(() => readSite(join(folder, 'nothing'))).toThrow(
      /There is no site in .*nothing; build it first\./,
    );
  });
});

test('pictures are taken of the first ten pages, of changed ones from before too', () => {
  const changes = Array.from({ length: 12 }, (_, at) => ({
    kind: at === 0 ? ('removed' as const) : at === 1 ? ('changed' as const) : ('added' as const),
    path: `/${at}/`,
    title: String(at),
  }));
  const pictures = choosePictures(changes);
  expect(pictures.size).toBe(10);
  expect(pictures.get('/0/')).toBeUndefined();
  expect(pictures.get('/1/')).toEqual({ before: 'pictures/01-before.jpg', after: 'pictures/01-after.jpg' });
  expect(pictures.get('/2/')).toEqual({ after: 'pictures/02-after.jpg' });
});

test('a hostile title stays text in the summary and in the page', () => {
  const title = '<img src=x onerror=alert(1)> | [x](https://evil.example) `';
  const comparison = { changes: [{ kind: 'added' as const, path: '/a/', title }], pictures: new Map() };
  expect(summaryMarkdown(comparison)).toContain(
    '| added | &#60;img src=x onerror=alert(1)&#62; &#124; &#91;x&#93;(https://evil.example) &#96; | `/a/` |',
  );
  expect(previewPage(comparison)).toContain('&lt;img src=x onerror=alert(1)&gt;');
});
