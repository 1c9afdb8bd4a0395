import { afterEach, expect, test, vi } from 'vitest';
import { importSite } from './import-site';
import { verdictOf } from './report/verdict';
import type { ImportOptions } from './site/types';
import { type HugoFolder, makeHugoSite, saidOf } from './testing/hugo-site';

const page = (front: readonly string[], body = 'Text.'): string =>
  `---\n${front.join('\n')}\n---\n\n${body}\n`;

let site: HugoFolder | undefined;
afterEach(() => {
  vi.unstubAllEnvs();
  site?.remove();
  site = undefined;
});

async function run(files: Readonly<Record<string, string>>, options: Partial<ImportOptions> = {}) {
  site = makeHugoSite(
    { 'hugo.toml': 'baseURL = "https://harbor.example/"\n', ...files },
    { sections: ['posts'], withPages: true, origin: 'https://harbor.example', ...options },
  );
  vi.stubEnv('PUBLICATION_DIR', site.options.out);
  const report = await importSite(site.options);
  return { report, written: site.written(), read: site.read };
}

const POST = {
  'content/posts/one.md': page(['title: One', 'date: 2024-03-01'], 'See [us](/about/) and [all](/docs/a/).'),
};

test('pages that stand by themselves stay pages, and links lead to them', async () => {
  const { report, written, read } = await run({
    ...POST,
    'content/about.md': page([
      'title: About us',
      'date: 2020-01-01',
      'menu: main',
      'description: Who we are.',
    ]),
    'content/page/contact/index.md': page(['title: Contact', 'slug: contact']),
    'content/secret.md': page(['title: Secret', 'draft: true']),
    'content/search.md': page(['title: Search', 'layout: search'], ''),
  });
  expect(written).toEqual([
    'pages/about.mdx',
    'pages/contact.mdx',
    'posts/2024/one.mdx',
    'redirects.yml',
    'site.yml',
  ]);
  expect(read('pages/about.mdx')).toBe('---\ntitle: About us\nsummary: Who we are.\n---\n\nText.\n');
  expect(read('posts/2024/one.mdx')).toContain('See [us](/about/)');
  expect(read('redirects.yml')).toContain('- from: /page/contact/\n  to: /contact/\n');
  expect(report.posts.flatMap(({ notices }) => notices.filter(({ level }) => level === 'loss'))).toEqual([]);
});

test('pages at the root of a site whose posts lie there are posts where they have a date', async () => {
  const { written } = await run(
    {
      'content/hello.md': page(['title: Hello', 'date: 2024-03-01']),
      'content/about.md': page(['title: About']),
    },
    { sections: ['/'] },
  );
  expect(written).toEqual(['pages/about.mdx', 'posts/2024/hello.mdx', 'redirects.yml', 'site.yml']);
});

test('pages that were not asked for are told, and nobody reads that nothing was lost', async () => {
  const { report } = await run({
    ...POST,
    'content/docs/a.md': page(['title: A']),
    'content/docs/_index.md': page(['title: Docs']),
  });
  expect(
    report.pages.find(({ source }) => source === 'section docs')?.notices.map(({ message }) => message),
  ).toEqual([
    '2 pages with a text did not come along: content/docs/_index.md, content/docs/a.md. “--section docs” takes the section as posts.',
  ]);
  expect(verdictOf(report)).toBe(
    'Every word, link and picture of the texts arrived; pages that were not asked for are not here: see “pages-left-out” in the report',
  );
});

test('a value that gave way to another one is no silence', async () => {
  const { report } = await run({
    'content/posts/one.md': page([
      'title: One',
      'date: 2024-03-01',
      'summary: Short.',
      'description: Another one.',
    ]),
  });
  expect(saidOf(report, 'one.md').join('\n')).toContain('second-text');
  expect(verdictOf(report)).toContain('1 value of front matter has no place here: see “second-text”');
});
