import { afterEach, expect, test } from 'vitest';
import { type HugoFolder, makeHugoSite } from '../testing/hugo-site';
import { permalinkOf } from './permalink';
import { readPages } from './read-pages';

let site: HugoFolder | undefined;

afterEach(() => site?.remove());

async function read(files: Record<string, string>) {
  site = makeHugoSite(files);
  const pages = await readPages(site.options.source);
  const shown = pages.files.map((file) => ({
    path: file.path.replace(/^content\//, ''),
    address: permalinkOf(file, pages.config.permalinks),
    ...(file.lang ? { lang: file.lang } : {}),
  }));
  return { ...pages, shown };
}

const page = (more = ''): string => `---\ntitle: A Page\ndate: 2021-03-04\n${more}---\n\nText.\n`;

/** What the page at a path says, as Hugo reads it. */
async function valuesOf(path: string, files: Record<string, string>) {
  const { files: pages } = await read(files);
  return pages.find((file) => file.path === path)?.frontMatter.values;
}

test('languages may have a folder each: addresses begin with all but the default one', async () => {
  const { shown } = await read({
    'config/_default/hugo.toml': 'DefaultContentLanguage = "es"\n[permalinks]\nlog = "/:year/:slug/"\n',
    'config/_default/languages.toml':
      '[es]\ncontentDir = "content/es"\n[en]\ncontentDir = "content/en"\nlanguageCode = "en-GB"\n',
    'content/es/log/a.md': page('slug: uno\n'),
    'content/en/log/a.md': page('slug: one\n'),
  });
  expect(shown).toEqual([
    { path: 'en/log/a.md', address: '/en/2021/one/', lang: 'en-GB' },
    { path: 'es/log/a.md', address: '/2021/uno/' },
  ]);
});

test('or be named by files; the language of an unknown name is part of it', async () => {
  const { shown } = await read({
    'hugo.toml': 'defaultContentLanguageInSubdir = true\n[languages.en]\n[languages.fr]\n',
    'content/log/a.md': page(),
    'content/log/a.fr.md': page(),
    'content/log/v1.2.md': page(),
    'content/log/b/index.fr.md': page(),
    'content/log/b/notes.md': page(),
  });
  expect(shown).toEqual([
    { path: 'log/a.fr.md', address: '/fr/log/a/', lang: 'fr' },
    { path: 'log/a.md', address: '/en/log/a/' },
    { path: 'log/b/index.fr.md', address: '/fr/log/b/', lang: 'fr' },
    { path: 'log/v1.2.md', address: '/en/log/v1.2/' },
  ]);
});

test('mounts put folders where they say', async () => {
  const { shown } = await read({
    'hugo.yaml':
      'module:\n  mounts:\n    - source: posts\n      target: content/log\n    - source: ../out\n      target: content\n',
    'posts/a.md': page(),
    'content/b.md': page(),
  });
  expect(shown).toEqual([{ path: 'posts/a.md', address: '/log/a/' }]);
});

test.each([
  ['/:year/:month/:day/:slug/', '', '/2021/03/04/a-page/'],
  ['/:filename/', 'slug: other\n', '/2021-03-04-name/'],
  ['/:slugorcontentbasename', 'slug: other\n', '/other/'],
  ['/:sections[1:]/:title/', '', '/deep/a-page/'],
  ['/:sections[last]/:yearday/:weekday/', '', '/deep/63/4/'],
  ['/:2006/:01-:02/x\\:y/', '', '/2021/03-04/x:y/'],
  ['/p/:slug/', 'url: /own/address.html\n', '/own/address.html'],
])('the pattern %s', async (pattern, more, address) => {
  const { shown } = await read({
    'hugo.json': JSON.stringify({ Permalinks: { page: { log: pattern } } }),
    'content/log/deep/2021-03-04-name.md': page(more),
    'content/log/deep/_index.md': page(),
  });
  expect(shown[0]?.address).toBe(address);
});

test('a folder within another is a section where it has a page', async () => {
  const { shown } = await read({
    'hugo.json': JSON.stringify({ Permalinks: { log: '/:sections/:filename/' } }),
    'content/log/deep/name.md': page(),
  });
  expect(shown[0]?.address).toBe('/log/name/');
});

test('sections hand down what their pages do not say themselves', async () => {
  const files = {
    'content/log/_index.md': page(
      'cascade:\n  - target: {path: /log/old/**}\n    Draft: true\n  - params: {banner: a.png}\n    kicker: Log\n',
    ),
    'content/log/a.md': page('kicker: Own\n'),
    'content/log/old/b.md': page(),
  };
  expect(await valuesOf('content/log/a.md', files)).toMatchObject({ kicker: 'Own', banner: 'a.png' });
  site?.remove();
  expect(await valuesOf('content/log/old/b.md', files)).toMatchObject({ kicker: 'Log', draft: 'true' });
});

test.each([
  ['keys in capitals', '', 'Date: 2020-1-3\nDRAFT: true\n', { date: '2020-01-03', draft: 'true' }],
  [
    'another key',
    '',
    'publishDate: Mon, 02 Jan 2006 15:04:05 -0700\n',
    { date: '2006-01-02 15:04:05 -0700' },
  ],
  [
    'the file’s name',
    'frontmatter:\n  date: [":filename", ":default"]\n',
    'date: 2020-01-01\n',
    { date: '2019-05-06', slug: 'x' },
  ],
  ['published: false', '', 'date: 2020-01-01\npublished: false\n', { draft: 'true' }],
  ['a page that is not rendered', '', 'date: 2020-01-01\n_build: {render: never}\n', { draft: 'true' }],
])('%s', async (_, config, keys, values) => {
  const path = 'content/log/2019-05-06-x.md';
  expect(
    await valuesOf(path, { 'hugo.yaml': config || 'title: T\n', [path]: `---\n${keys}---\n` }),
  ).toMatchObject(values);
});

test('pages in Org and HTML are read; those in AsciiDoc are named', async () => {
  const { files, unreadable } = await read({
    'content/log/a.org':
      '#+TITLE: In Org\n#+DATE: <2020-01-03 Fri>\n#+TAGS[]: one two\n\n* Heading\nText with [[https://example.org][a link]] and {{< youtube abc >}}.\n',
    'content/log/b.html': '---\ntitle: In HTML\n---\n<p>One</p>\n\n    <pre>a\n\nb</pre>\n',
    'content/log/c.html': '<p>A file without front matter.</p>',
    'content/log/d.adoc': '= Title\n',
    'content/log/e.markdown': page(),
  });
  const [org, html, other] = files;
  expect(org?.frontMatter.values).toEqual({ title: 'In Org', date: '2020-01-03', tags: ['one', 'two'] });
  expect(org?.body).toContain('<h1>Heading</h1>');
  expect(org?.body).toContain('<a href="https://example.org"');
  expect(org?.body).toContain('{{< youtube abc >}}');
  expect(html?.body).toBe('<div><p>One</p>\n&#32;\n<pre>a\n&#32;\nb</pre>\n</div>');
  expect(other?.path).toBe('content/log/e.markdown');
  expect(unreadable).toMatchObject([
    { path: 'content/log/d.adoc', message: expect.stringContaining('AsciiDoc') },
  ]);
});
