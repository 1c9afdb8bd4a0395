import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { filesBelow } from '@/lib/files-below.ts';
import { site } from '@/lib/site.ts';
import { richSite } from '@/tools/test/test-sites.ts';
import { buildSite as build, TEST_BUILDS } from './support/build-site.ts';
import { SITE } from './support/site-files';
import { expect, test } from './support/test';

/** Whole builds of small sites. They share Next's folder, so they run one after another. */
test.describe.configure({ mode: 'serial', timeout: 300_000 });

test.beforeAll(() => rmSync(TEST_BUILDS, { recursive: true, force: true }));

/** Writes a publication; the keys are paths below its content folder. */
function publication(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(TEST_BUILDS, `${name}-publication`);
  const settings = 'name: Small\nurl: https://small.example\n';
  for (const [file, text] of Object.entries({ 'site.yml': settings, ...files })) {
    mkdirSync(dirname(join(folder, 'content', file)), { recursive: true });
    writeFileSync(join(folder, 'content', file), text);
  }
  return folder;
}

const post = (title: string, date: string, frontMatter = '') =>
  `---\ntitle: ${title}\ndate: ${date}\n${frontMatter}---\n\nSome words about ${title}.\n`;

const hashes = (folder: string) =>
  new Map(
    filesBelow(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );

test('a second build of the same content is the same, byte for byte', () => {
  const { code, output, out } = build('again', richSite.publication);
  expect(code, output).toBe(0);
  expect(Object.fromEntries(hashes(out))).toEqual(Object.fromEntries(hashes(SITE)));
});

test('a site of one post, without authors, and with a topic that nobody has written about', () => {
  const folder = publication('one', {
    'posts/2024/first.mdx': post('The first one', '2024-05-06', 'topics: [plain-language]\n'),
    'topics/plain-language.mdx': '---\ntitle: Plain language\n---\n',
    'topics/quiet.mdx': '---\ntitle: A quiet topic\n---\n',
  });
  const { code, output, out, files } = build('one', folder);
  expect(code, output).toBe(0);
  for (const page of [
    '',
    '2024/05/06/first/',
    '2024/',
    '2024/05/',
    'authors/',
    'topics/plain-language/',
    'topics/quiet/',
  ]) {
    expect(files).toContain(`${page}index.html`);
  }
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('The first one');
  expect(files.filter((file) => file.includes('/page/') || file.split('/').includes('_'))).toEqual([]);
});

test('posts at addresses of the publication’s own choice are there with their files, links, feeds and old addresses', () => {
  const linked = post('Tide', '2024-05-07', 'aliases: [/2024/05/07/tide/]\n');
  const recorded = `<AudioPlayer src="https://media.example.org/tide.mp3" title="Tide" transcript="/media/tide.vtt" />\n`;
  const folder = publication('own-addresses', {
    'site.yml':
      'name: Small\nurl: https://small.example\npermalinks:\n  posts: /:slug/\nhosts:\n  media: [media.example.org]\n',
    'posts/2024/ebb.mdx': `${post('Ebb', '2024-05-06')}\nSee [the tide](/tide/#high).\n`,
    'posts/2024/tide.mdx': `${linked}\n## High\n\n${recorded}`,
    'pages/about.mdx': '---\ntitle: About\n---\n\nText.\n',
    'redirects.yml': '- from: /old-tide/\n  to: /tide/\n',
    'ledger.txt': '/2024/05/07/tide/\n/ebb/\n',
  });
  mkdirSync(join(folder, 'public/media'), { recursive: true });
  writeFileSync(join(folder, 'public/media/tide.vtt'), 'WEBVTT\n\n00:00.000 --> 00:02.000\nHigh.\n');
  const { code, output, out, files } = build('own-addresses', folder);
  expect(code, output).toBe(0);
  const read = (path: string) => readFileSync(join(out, path), 'utf8');
  expect(files).toEqual(
    expect.arrayContaining([
      ...['ebb/index.html', 'ebb/index.md', 'ebb/index.json', 'tide/index.html', 'tide/embed/index.html'],
      ...['about/index.html', '2024/index.html', '2024/05/index.html', 'og/tide.png', 'tide/oembed.json'],
    ]),
  );
  expect(files.filter((file) => /^2024\/05\/0|(?:^|\/)_\//.test(file))).toEqual([
    '2024/05/07/tide/index.html',
  ]);
  expect(read('ebb/index.html')).toContain('<link rel="canonical" href="https://small.example/ebb/"/>');
  expect(read('ebb/index.html')).toContain('href="/tide/#high"');
  expect(read('2024/05/index.html')).toContain('href="/tide/"');
  expect(read('feed.xml')).toContain('<guid isPermaLink="true">https://small.example/ebb/</guid>');
  expect(read('sitemaps/posts.xml')).toContain('<loc>https://small.example/tide/</loc>');
  for (const from of ['/2024/05/07/tide/', '/old-tide/']) {
    expect(read('_redirects')).toMatch(new RegExp(`^${from} +/tide/ `, 'm'));
    expect(read(`${from.slice(1)}index.html`)).toContain('url=/tide/');
  }
});

test('a topic with one post more than a page holds has a second page', () => {
  const count = site.postsPerPage + 1;
  const posts = Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const date = `2024-03-${String(number).padStart(2, '0')}`;
    return [`posts/2024/post-${number}.mdx`, post(`Post ${number}`, date, 'topics: [busy]\n')];
  });
  const folder = publication('busy', {
    ...Object.fromEntries(posts),
    'topics/busy.mdx': '---\ntitle: Busy\n---\n',
  });
  const { code, output, out, files } = build('busy', folder);
  expect(code, output).toBe(0);
  const pages = files.filter((file) => file.startsWith('topics/busy/') && file.endsWith('index.html'));
  expect(pages).toEqual(['topics/busy/index.html', 'topics/busy/page/2/index.html']);
  const second = readFileSync(join(out, 'topics/busy/page/2/index.html'), 'utf8');
  expect(second).toContain('/2024/03/01/post-1/');
  expect(second).not.toContain(`/post-${count}/`);
});

test('a preview shows drafts and scheduled posts, marked and hidden; a build says when the site next changes', () => {
  const folder = publication('states', {
    'posts/2024/out.mdx': post('Out', '2024-01-01', 'archived: 2024-09-01\n'),
    'posts/2024/embargoed.mdx': post('Later', '2024-07-01 20:00:00 -0500'),
    'posts/2024/unfinished.mdx': post('Unfinished', '2024-01-02', 'draft: true\n'),
  });
  const asOf = { BUILD_DATE: '2024-06-01' };
  const published = build('published', folder, asOf);
  expect(published.code, published.output).toBe(0);
  expect(published.output).toContain('2024-07-01T20:00:00-05:00');
  expect(published.files.filter((file) => /embargoed|unfinished/.test(file))).toEqual([]);

  const { code, output, out } = build('preview', folder, { ...asOf, PREVIEW: '1' });
  expect(code, output).toBe(0);
  const page = (path: string) => readFileSync(join(out, path, 'index.html'), 'utf8');
  expect(page('2024/07/01/embargoed')).toContain('Scheduled. Will be published on 1 July 2024.');
  expect(page('2024/01/02/unfinished')).toContain('Draft. Not published.');
  for (const path of ['', '2024/01/01/out', '2024/07/01/embargoed', '2024/01/02/unfinished'])
    expect(page(path)).toMatch(/<meta name="robots" content="noindex"/);
  expect(readFileSync(join(out, 'robots.txt'), 'utf8')).toContain('Disallow: /');
});

test('content with errors is not built, all errors are told, and the former site stays', () => {
  const before = hashes(join(TEST_BUILDS, 'one'));
  const folder = publication('broken', {
    'posts/2024/a.mdx': post('A', '2024-02-30'),
    'posts/2024/b.mdx': post('B', '2024-01-01').replace('Some', '<Nonsense />'),
  });
  const { code, output } = build('one', folder);
  expect(code).toBe(1);
  expect(output).toMatch(/content\/posts\/2024\/a\.mdx:3:\d+ {2}error/);
  expect(output).toMatch(/content\/posts\/2024\/b\.mdx:6:\d+ {2}error/);
  expect(hashes(join(TEST_BUILDS, 'one'))).toEqual(before);
});

test('a removed post, a renamed topic and a dropped alias stop a build, with the lines that fix it', () => {
  const before = hashes(join(TEST_BUILDS, 'one'));
  const files = {
    'posts/2024/kept.mdx': post('Kept', '2024-01-01', 'topics: [new-name]\n'),
    'topics/new-name.mdx': '---\ntitle: New name\n---\n',
    'ledger.txt': '/\n/2023/04/05/removed/\n/old-address/\n/topics/old-name/\n',
  };
  const lost = build('one', publication('lost', files));
  expect(lost.code).toBe(1);
  for (const from of ['/2023/04/05/removed/', '/old-address/'])
    expect(lost.output).toContain(`    - from: ${from}\n      gone: true`);
  expect(lost.output).toContain('Fix: Add aliases: [/topics/old-name/].');
  expect(hashes(join(TEST_BUILDS, 'one'))).toEqual(before);

  const lines =
    '- from: /2023/04/05/removed/\n  gone: true\n- from: /topics/old-name/\n  to: /topics/new-name/\n';
  const kept = files['posts/2024/kept.mdx'].replace('topics:', 'aliases: [/old-address/]\ntopics:');
  const fixed = build('fixed', publication('lost', { 'redirects.yml': lines, 'posts/2024/kept.mdx': kept }));
  expect(fixed.code, fixed.output).toBe(0);
  expect(readFileSync(join(fixed.out, '2023/04/05/removed/index.html'), 'utf8')).toContain(
    'This page has been removed',
  );
});

test('a publication made by one command is built in its own language, name, colours and icons', () => {
  const folder = join(TEST_BUILDS, 'harbor-publication');
  const made = spawnSync(
    process.execPath,
    [
      ...['tools/setup/bootstrap.mjs', 'new', 'publication', resolve(folder), '--name', 'Harbor Notes'],
      ...['--url', 'https://harbor.example', '--language', 'es', '--time-zone', 'America/Lima', '--yes'],
    ],
    { encoding: 'utf8' },
  );
  expect(made.status, made.stdout + made.stderr).toBe(0);
  const { code, output, out, files } = build('harbor', folder);
  expect(code, output).toBe(0);
  const page = (path: string) => readFileSync(join(out, path), 'utf8');
  expect(page('index.html')).toContain('<html lang="es"');
  expect(page('index.html')).toMatch(/<title>Harbor Notes\b/);
  expect(page('about/index.html')).toContain('Acerca de Harbor Notes');
  expect(JSON.parse(page('manifest.webmanifest'))).toMatchObject({ name: 'Harbor Notes', lang: 'es' });
  // Nothing of the shipped publication is in it: neither its name, nor its host, nor a file of its media.
  const texts = files.filter((file) => /\.(?:html|xml|json|txt|webmanifest|css)$/.test(file));
  // The guide for authors is about the program, which is called Gazette.
  const readers = texts.filter((file) => !file.startsWith('contribute/') && !file.startsWith('api/'));
  for (const file of readers) {
    const own = page(file).replace(/<generator.*?<\/generator>/g, '');
    expect(own, file).not.toMatch(/Gazette|gazette\.example|digitalgov/);
  }
  expect(files).not.toContain('media/five-questions.mp3');
});
