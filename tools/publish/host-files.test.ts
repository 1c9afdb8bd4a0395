import { expect, test, vi } from 'vitest';
import { fillPermalink } from '@/lib/addresses/permalink.ts';
import { withFolder } from '@/lib/content/testing/check-files.ts';
import { useSettings } from '@/lib/testing/settings.ts';
import { cloudFrontResponses } from './cloudfront.ts';
import { hardenPage } from './harden-page.ts';
import { headersFile, nginxConfiguration } from './host-files.ts';
import { headersFor, metaPolicy } from './policy.ts';

test('pages are asked about each time, hashed files are kept for a year', () => {
  expect(headersFor('/news/index.html')['Cache-Control']).toBe('public, max-age=0, must-revalidate');
  expect(headersFor('/islands/search-0a1b2c3d.js')['Cache-Control']).toBe(
    'public, max-age=31536000, immutable',
  );
});

test('files that contributors send in are opened in a sandbox, PDF aside', () => {
  for (const path of ['/media/a.svg', '/media/2026/a.xml', '/media/a.html', '/media/a', '/media/pdf/a.svg']) {
    const policy = headersFor(path)['Content-Security-Policy'] ?? '';
    expect(policy).toMatch(/^sandbox; default-src 'none'; /);
    expect(policy).not.toMatch(/script-src|allow-|unsafe/);
  }
  for (const path of ['/media/a.pdf', '/media/A.PDF', '/', '/mediation/'])
    expect(headersFor(path)['Content-Security-Policy']).not.toContain('sandbox');
});

test('other sites may show and read what is made for them, and nothing else', () => {
  const open = { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' };
  const machine = [
    '/feed.xml',
    '/topics/x/feed.json',
    '/podcast.xml',
    '/api/v1/index.json',
    '/2026/01/02/x/index.md',
  ];
  for (const path of ['/media/a.mp3', '/images/a.avif', '/og/site.png', '/icons/icon-512.png', ...machine])
    expect(headersFor(path), path).toMatchObject(open);
  for (const path of ['/', '/news/index.html', '/islands/a.js', '/fonts/a.woff2', '/_next/static/a.css']) {
    expect(headersFor(path)['Cross-Origin-Resource-Policy'], path).toBe('same-origin');
    expect(headersFor(path)['Access-Control-Allow-Origin'], path).toBeUndefined();
  }
});

/** The policies of a `_headers` file whose pattern is about a path, as Netlify and Cloudflare match it. */
function policiesFor(path: string): string[] {
  const blocks = headersFile()
    .split('\n\n')
    .map((block) => block.split('\n'));
  return blocks.flatMap(([pattern = '', ...lines]) => {
    const expression = pattern.replaceAll('.', '\\.').replaceAll('*', '.*').replace(/:\w+/g, '[^/]+');
    if (!new RegExp(`^${expression}$`).test(path)) return [];
    return lines.flatMap((line) => /Content-Security-Policy: (.+)/.exec(line)?.[1] ?? []);
  });
}

test('other sites may frame the players that are made for that, and no other page, on every host', () => {
  const maps = nginxConfiguration('/srv')['maps.conf'];
  for (const path of ['/2026/11/10/x/embed/', '/2026/11/10/x/embed/index.html']) {
    expect(headersFor(path)['Content-Security-Policy'], path).not.toContain('frame-ancestors');
    expect(headersFor(path)['Cross-Origin-Resource-Policy'], path).toBe('cross-origin');
    expect(policiesFor(path).join(), path).not.toContain('frame-ancestors');
    expect(cloudFrontResponses()).toContain(path.slice('/2026/11/10/x'.length));
  }
  expect(maps).toContain('"~*/embed/$" "default-src');
  for (const path of [
    '/',
    '/about/',
    '/topics/x/',
    '/2026/11/10/x/',
    '/search/',
    '/news/page/2/',
    '/404.html',
  ]) {
    expect(headersFor(path)['Content-Security-Policy'], path).toContain("frame-ancestors 'none'");
    expect(policiesFor(path), path).toContain("frame-ancestors 'none'");
  }
});

test('the page to write on may ask GitHub for the newest text of a file, and no other page may', () => {
  const asks = / connect-src 'self' https:\/\/api\.github\.com;/;
  const forms = (path: string) => [
    metaPolicy(`${path.slice(1)}index.html`),
    headersFor(path)['Content-Security-Policy'],
    headersFor(`${path}index.html`)['Content-Security-Policy'],
  ];
  useSettings('repository:\n  url: https://github.com/example/gazette\n');
  for (const form of forms('/contribute/write/')) expect(form).toMatch(asks);
  expect(policiesFor('/contribute/write/').join()).toMatch(asks);
  expect(nginxConfiguration('/srv')['maps.conf']).toMatch(
    /"~\^\/contribute\/write\/" ".* connect-src 'self' https:\/\/api\.github\.com;/,
  );
  for (const path of ['/', '/contribute/', '/contribute/writer/', '/2026/01/02/contribute/write/'])
    for (const form of forms(path)) expect(form, path).not.toContain('github');

  useSettings('repository:\n  url: https://git.example/example/gazette\n');
  for (const form of forms('/contribute/write/')) expect(form).not.toContain('git');
  useSettings();
  for (const form of forms('/contribute/write/')) expect(form).not.toContain('github');
});

test('the page to write on may show files that nobody serves yet, and no other page may', () => {
  useSettings();
  for (const form of [
    metaPolicy('contribute/write/index.html'),
    headersFor('/contribute/write/')['Content-Security-Policy'],
    policiesFor('/contribute/write/').join(),
  ]) {
    expect(form).toMatch(/ img-src 'self' blob:;.* media-src 'self' blob:;/);
    expect(form).not.toMatch(/unsafe|(?:script|worker|default|frame|connect)-src[^;]*blob/);
  }
  for (const path of ['/', '/contribute/', '/2026/01/02/contribute/write/'])
    for (const form of [
      metaPolicy(`${path.slice(1)}index.html`),
      headersFor(path)['Content-Security-Policy'],
    ])
      expect(form, path).not.toContain('blob:');
});

test('the policy, in every form, is that of the settings as they are when somebody asks', () => {
  const forms = () => [
    metaPolicy('index.html'),
    headersFor('/')['Content-Security-Policy'],
    headersFile(),
    nginxConfiguration('/srv')['maps.conf'],
    cloudFrontResponses(),
  ];
  for (const form of forms()) expect(form).not.toContain('pictures.example.org');
  useSettings('hosts:\n  pictures: [pictures.example.org]\n');
  for (const form of forms())
    expect(form).toMatch(/img-src 'self' (?:blob: )?https:\/\/pictures\.example\.org;/);
  expect(
    hardenPage('<img src="https://pictures.example.org/a.png">', 'x/index.html', () => undefined).problems,
  ).toEqual([]);
  useSettings();
  for (const form of forms()) expect(form).not.toContain('pictures.example.org');
});

test('every answer carries the whole set', () => {
  for (const path of ['/', '/media/a.mp3', '/search/index.html', '/404.html', '/islands/a.js']) {
    expect(
      Object.keys(headersFor(path))
        .filter((name) => !name.startsWith('Access-'))
        .sort(),
    ).toEqual([
      'Cache-Control',
      'Content-Security-Policy',
      'Cross-Origin-Opener-Policy',
      'Cross-Origin-Resource-Policy',
      'Permissions-Policy',
      'Referrer-Policy',
      'Strict-Transport-Security',
      'X-Content-Type-Options',
    ]);
  }
});

test('nobody may frame a page, and nothing is unsafe', () => {
  const policy = headersFor('/about/index.html')['Content-Security-Policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe');
});

test.each(['/:slug/', '/p/:slug/', '/blog/:year/:slug/', '/a/:year/:month/:day/:slug/'])(
  'so they may where posts live at %s',
  (pattern) => {
    const settings = `name: Test\nurl: https://test.example\npermalinks:\n  posts: ${pattern}\n`;
    withFolder({ 'site.yml': settings }, (root) => {
      vi.stubEnv('PUBLICATION_DIR', root);
      const post = fillPermalink(pattern, '2026-11-10', 'x');
      expect(policiesFor(`${post}embed/`).join(), pattern).not.toContain('frame-ancestors');
      const lists = ['/', '/about/', '/topics/x/', '/topics/page/2/', '/topics/x/page/2/'];
      for (const path of [...lists, '/2026/', '/2026/05/', '/2026/05/page/2/', post])
        expect(policiesFor(path), path).toContain("frame-ancestors 'none'");
      expect(headersFile().match(/^\//gm)?.length).toBeLessThanOrEqual(100);
      vi.unstubAllEnvs();
    });
  },
);

test('_headers gives each kind of file below /media/ but PDF a sandbox, within the limits of the hosts', () => {
  const text = headersFile();
  for (const ending of ['.svg', '.xml', '.html', '.js', '.txt', '.vtt'])
    expect(text).toContain(`/media/*${ending}\n  Content-Security-Policy: sandbox\n`);
  expect(text).not.toContain('/media/*.pdf');
  // Cloudflare Pages reads 100 rules of up to 2,000 characters a line.
  expect(text.match(/^\//gm)?.length).toBeLessThanOrEqual(100);
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
});

test('no two rules of _headers set the same header for one address', () => {
  const rules = headersFile()
    .trim()
    .split('\n\n')
    .map((block) => block.split('\n'));
  const [everywhere = [], ...others] = rules.map((lines) => lines.slice(1).map((line) => line.split(':')[0]));
  expect(rules[0]?.[0]).toBe('/*');
  // A policy may be there twice: browsers enforce both.
  const repeated = others.flat().filter((name) => everywhere.includes(name));
  expect(new Set(repeated)).toEqual(new Set(['  Content-Security-Policy']));
});

test('nginx gives the more exact path its own header', () => {
  const configuration = nginxConfiguration('/srv/site/current');
  const map =
    /map \$uri \$gazette_[0-9a-f]{8}_cache_control \{\n(.*?)\n\}/s
      .exec(configuration['maps.conf'])?.[1]
      ?.split('\n') ?? [];
  expect(map.at(-1)).toBe('    default "public, max-age=0, must-revalidate";');
  expect(map).toContain('    "~^/islands/" "public, max-age=31536000, immutable";');
  expect(configuration['site.conf']).toContain('root "/srv/site/current";');
});

test('below a path of the host, every rule is about addresses that have it', () => {
  vi.stubEnv('SITE_URL', 'https://harbor.example/notes');
  const paths = headersFile().match(/^\S+$/gm) ?? [];
  vi.unstubAllEnvs();
  expect(paths.length).toBeGreaterThan(5);
  for (const path of paths) expect(path).toMatch(/^\/notes\//);
  expect(paths).toContain('/notes/media/*.svg');
});
