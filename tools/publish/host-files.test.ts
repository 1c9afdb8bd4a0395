import { expect, test } from 'vitest';
import { headersFile, nginxConfiguration } from './host-files.ts';
import { headersFor } from './policy.ts';

test('pages are asked about each time, hashed files are kept for a year', () => {
  expect(headersFor('/news/index.html')['Cache-Control']).toBe('public, max-age=0, must-revalidate');
  expect(headersFor('/islands/search-0a1b2c3d.js')['Cache-Control']).toBe(
    'public, max-age=31536000, immutable',
  );
});

test('every answer carries the whole set', () => {
  for (const path of ['/', '/media/a.mp3', '/search/index.html', '/404.html', '/islands/a.js']) {
    expect(Object.keys(headersFor(path)).sort()).toEqual([
      'Cache-Control',
      'Content-Security-Policy',
      'Cross-Origin-Opener-Policy',
      'Permissions-Policy',
      'Referrer-Policy',
      'Strict-Transport-Security',
      'X-Content-Type-Options',
    ]);
  }
});

test('nobody may frame a page, and nothing is unsafe where search does not run', () => {
  const policy = headersFor('/about/index.html')['Content-Security-Policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe');
  expect(headersFor('/pagefind/pagefind-worker.js')['Content-Security-Policy']).toContain(
    "'wasm-unsafe-eval'",
  );
});

test('no two rules of _headers set the same header for one address', () => {
  const rules = headersFile()
    .trim()
    .split('\n\n')
    .map((block) => block.split('\n'));
  const [everywhere = [], ...others] = rules.map((lines) => lines.slice(1).map((line) => line.split(':')[0]));
  expect(rules[0]?.[0]).toBe('/*');
  for (const names of others) for (const name of names) expect(everywhere).not.toContain(name);
});

test('nginx gives the more exact path its own header', () => {
  const configuration = nginxConfiguration('/srv/site/current');
  const map = /map \$uri \$gazette_cache_control \{\n(.*?)\n\}/s.exec(configuration)?.[1]?.split('\n') ?? [];
  expect(map.at(-1)).toBe('    default "public, max-age=0, must-revalidate";');
  expect(map).toContain('    "~^/islands/" "public, max-age=31536000, immutable";');
  expect(configuration).toContain('root "/srv/site/current";');
});
