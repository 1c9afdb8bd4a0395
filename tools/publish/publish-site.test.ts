import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesBelow } from '@/lib/files-below.ts';
import { type PublishOptions, publishSite } from './publish-site.ts';

let base: string;
let options: PublishOptions;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'gazette-publish-'));
  const redirects = [{ from: '/old/', to: '/news/' }, { from: '/taken/away/' }];
  const folders = {
    site: join(base, '.next/site'),
    buildFolder: join(base, '.next'),
    out: join(base, 'out'),
  };
  const content = {
    posts: [],
    authors: [],
    topics: [],
    series: [],
    pages: [],
    events: [],
    resources: [],
    services: [],
    communities: [],
    guides: [],
    guidePages: [],
    redirects: [],
  };
  options = { ...folders, ledger: ['/taken/away/', '/old/'], redirects, content };
  page('gone/index.html', '<h1>Gone</h1>');
  write('out/index.html', 'former');
  manifest('page', RUNTIME);
});
afterEach(() => rmSync(base, { recursive: true }));

const RUNTIME = [
  '[project]/node_modules/next/dist/esm/client/components/layout-router.js',
  '[project]/node_modules/next/dist/client/components/builtin/global-error.js',
];

function write(file: string, text: string) {
  mkdirSync(dirname(join(base, file)), { recursive: true });
  writeFileSync(join(base, file), text);
}

/** The list of client modules that Next writes for a route. */
function manifest(route: string, modules: readonly string[]) {
  const clientModules = Object.fromEntries(
    modules.map((module) => [module, { id: 1, name: '*', chunks: [] }]),
  );
  const key = JSON.stringify(`/${route}`);
  write(
    `.next/server/app/${route}_client-reference-manifest.js`,
    `globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};\nglobalThis.__RSC_MANIFEST[${key}] = ${JSON.stringify({ clientModules })};`,
  );
}

function page(file: string, body = '', head = '') {
  write(`.next/site/${file}`, `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`);
}

/** Publishes what must not be published; gives the message. The site of before has to be untouched. */
async function refusal(): Promise<string> {
  const message = await publishSite(options).then(
    () => 'published',
    (error: Error) => error.message,
  );
  expect(filesBelow(options.out)).toEqual(['index.html']);
  expect(readFileSync(join(options.out, 'index.html'), 'utf8')).toBe('former');
  return message;
}

test('only what a reader or a program asks for is published', async () => {
  page(
    'index.html',
    '<a href="/news/">News</a>',
    '<link rel="stylesheet" href="/_next/static/chunks/a.css"/>',
  );
  page('news/index.html');
  page('404.html');
  page('404/index.html');
  page('_not-found/index.html');
  page('authors/_/page/_/index.html');
  for (const file of ['index.txt', 'news/index.txt', 'news/__next.news.__PAGE__.txt', '__next._tree.txt']) {
    write(`.next/site/${file}`, 'payload');
  }
  write('.next/site/robots.txt', 'User-agent: *');
  write('.next/site/feed.xml', '<rss/>');
  write('.next/site/media/talk.mp3', 'ID3 words');
  write('.next/site/_next/static/chunks/a.css', '@font-face{src:url(../media/b.woff2)}');
  write('.next/site/_next/static/media/b.woff2', 'font');
  write('.next/site/_next/static/chunks/unused.css', 'p{}');
  write('.next/site/_next/static/chunks/app.js', 'x');
  write('.next/site/_next/static/gazette/_buildManifest.js', 'x');
  await publishSite(options);
  expect(filesBelow(options.out)).toEqual([
    '.nojekyll',
    '404.html',
    '410.html',
    '_headers',
    '_next/static/chunks/a.css',
    '_next/static/media/b.woff2',
    '_redirects',
    'feed.xml',
    'index.html',
    'media/talk.mp3',
    'news/index.html',
    'next-change.json',
    'old/index.html',
    'robots.txt',
    'taken/away/index.html',
  ]);
});

test('an unknown script on one page stops the whole site', async () => {
  page('index.html');
  page('news/index.html', '<script>alert(1)</script>');
  expect(await refusal()).toMatch(/^news\/index\.html {2}error {2}publish\/unknown-script$/m);
});

test('a client component stops the site, even where its page looks harmless', async () => {
  page('index.html');
  manifest('about/page', [...RUNTIME, '[project]/components/site/menu.tsx']);
  const message = await refusal();
  expect(message).toContain('the route /about  error  publish/client-component');
  expect(message).toContain('Found the client component components/site/menu.tsx');
});

test('next/link is named with what to write in its place', async () => {
  page('index.html');
  manifest('page', [...RUNTIME, '[project]/node_modules/next/dist/client/app-dir/link.js']);
  expect(await refusal()).toContain('Fix: next/link is a client component: write <a href="…">.');
});

test('suspended content stops the site', async () => {
  page('index.html', '<!--$?--><template id="B:0"></template><!--/$-->');
  expect(await refusal()).toContain('publish/suspended-content');
});

test('a fault of the layout is told once, with how many pages have it', async () => {
  for (const name of ['a', 'b', 'c', 'd', 'e']) page(`${name}/index.html`, '<script>x()</script>');
  const message = await refusal();
  expect(message.match(/unknown-script/g)).toHaveLength(1);
  expect(message).toContain('a/index.html, b/index.html, c/index.html and 2 more');
});

test('all reasons come in one run', async () => {
  page('a/index.html', '<script>x()</script>');
  page('b/index.html', '<template></template>');
  manifest('page', [...RUNTIME, '[project]/components/a.tsx']);
  const message = await refusal();
  for (const rule of ['unknown-script', 'suspended-content', 'client-component'])
    expect(message).toContain(rule);
});

test('a build of an unknown kind is not published', async () => {
  page('index.html');
  rmSync(join(base, '.next/server'), { recursive: true });
  expect(await refusal()).toContain('No client reference manifest');
});

test('texts are compressed where it is asked for, and come back as they were', async () => {
  page('index.html', '<p>Words, words, words.</p>'.repeat(40));
  write('.next/site/media/talk.mp3', 'ID3 words'.repeat(100));
  await publishSite({ ...options, compress: true });
  const read = (file: string) => readFileSync(join(options.out, file));
  expect(brotliDecompressSync(read('index.html.br'))).toEqual(read('index.html'));
  expect(gunzipSync(read('index.html.gz'))).toEqual(read('index.html'));
  expect(filesBelow(options.out)).not.toContain('media/talk.mp3.gz');
});

test('an old address that meets a page stops the site, with its place', async () => {
  page('index.html');
  page('back/again/index.html');
  options = {
    ...options,
    redirects: [{ from: '/back/again', place: 'content/redirects.yml:3' }],
    ledger: [],
  };
  expect(await refusal()).toContain('content/redirects.yml:3  error  publish/redirect');
});

test('a page that is gone says so at its old address', async () => {
  page('index.html');
  await publishSite({ ...options, redirects: [{ from: '/2015/x/' }, { from: '/a.pdf' }], ledger: [] });
  const read = (file: string) => readFileSync(join(options.out, file), 'utf8');
  expect(read('2015/x/index.html')).toContain('<h1>Gone</h1>');
  expect(filesBelow(options.out)).not.toContain('a.pdf/index.html');
});

test('an address that would be lost stops the site', async () => {
  page('index.html');
  options = { ...options, ledger: ['/', '/2015/x/'] };
  expect(await refusal()).toContain('- from: /2015/x/\n  gone: true');
});

test.each([
  ['media/page.html', '<!doctype html>', 'media/kind'],
  ['media/sw.js', 'self.onfetch=1', 'media/kind'],
  ['media/.htaccess', 'Options +Indexes', 'media/name'],
  ['media/a b.txt', 'x', 'media/name'],
  ['media/liar.png', '<!doctype html>', 'media/type'],
  ['media/x.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><script/></svg>', 'media/svg'],
])('what may not be served is refused again: %s', async (file, text, rule) => {
  page('index.html');
  write(`.next/site/${file}`, text);
  expect(await refusal()).toContain(`public/${file}  error  ${rule}`);
});

test('a link to a file of the machine is not published, wherever it lies', async () => {
  page('index.html');
  symlinkSync('/etc/hostname', join(base, '.next/site/machine.txt'));
  expect(await refusal()).toContain('machine.txt  error  publish/link');
});

test('what systems leave behind is left out', async () => {
  page('index.html');
  write('.next/site/media/.DS_Store', 'x');
  write('.next/site/media/a.txt', 'x');
  await publishSite(options);
  expect(filesBelow(options.out).filter((file) => file.startsWith('media/'))).toEqual(['media/a.txt']);
});
