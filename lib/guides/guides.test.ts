import { describe, expect, test } from 'vitest';
import { apiFile } from '../api/files';
import { checkFiles } from '../content/testing/check-files';
import { documentFile, documentFiles } from '../document-files';
import { kindOfFile } from '../kinds/kind-of-file';
import { llmsTxt } from '../metadata-files/llms-txt';
import { sitemapParts } from '../sitemap/pages';
import { contentOf } from '../testing/content';
import { useSettings } from '../testing/settings';
import { type AnyPage, guidePlace, type Part } from './place';
import { wholeGuide } from './whole';

const POST = { 'posts/2026/a.mdx': '---\ntitle: A\ndate: 2026-01-01\n---\n\nText.\n' };
const SETTINGS = 'name: Test\nurl: https://test.example\nkinds: [guides]\n';

const page = (title: string, lines = '', body = 'Text.') =>
  `---\ntitle: ${title}\n${lines}\n---\n\n${body}\n`;

const FILES = {
  ...POST,
  'guides/hcd/index.mdx': page('HCD', 'pages: [why, { page: how, pages: [ask, look] }, intro]'),
  'guides/hcd/why.mdx': page('Why'),
  'guides/hcd/how.mdx': page('How'),
  'guides/hcd/ask.mdx': page('Ask', 'short: "?"'),
  'guides/hcd/look.mdx': page('Look'),
  'guides/hcd/intro/index.mdx': page('Introduction', 'pages: [background]'),
  'guides/hcd/intro/background.mdx': page('Background'),
};

const read = (files: Readonly<Record<string, string>> = FILES) => {
  useSettings('kinds: [guides]\n');
  const content = contentOf(files);
  const all: readonly AnyPage[] = [...content.guides, ...content.guidePages];
  const placeOf = (path: string) => {
    const found = all.find((one) => one.path === path);
    if (!found) throw new Error(`There is nothing at ${path}.`);
    return guidePlace(found, content);
  };
  return { content, paths: all.map((one) => one.path), placeOf };
};

const shown = (parts: readonly Part[]): unknown[] =>
  parts.map(({ page: { title }, parts: below }) => (below.length > 0 ? [title, shown(below)] : title));

describe('a guide', () => {
  test('lives where its folder is, its pages below it', () => {
    expect(read().paths).toEqual([
      '/guides/hcd/',
      '/guides/hcd/intro/',
      '/guides/hcd/ask/',
      '/guides/hcd/how/',
      '/guides/hcd/intro/background/',
      '/guides/hcd/look/',
      '/guides/hcd/why/',
    ]);
  });

  test('has its pages in its own order, one level below a page', () => {
    const { contents, position, count } = read().placeOf('/guides/hcd/look/');
    expect(shown(contents)).toEqual(['Why', ['How', ['Ask', 'Look']], 'Introduction']);
    expect([position, count]).toEqual([5, 6]);
  });

  test('is read through, into a guide inside it and out of it again', () => {
    const { placeOf } = read({
      ...FILES,
      'guides/hcd/index.mdx': page('HCD', 'pages: [why, intro, { page: how, pages: [ask, look] }]'),
    });
    const titles: string[] = [];
    for (let path: string | undefined = '/guides/hcd/'; path; ) {
      const { page: one, next, previous } = placeOf(path);
      expect(previous?.title).toBe(titles.at(-1));
      titles.push(one.title);
      path = next?.path;
    }
    expect(titles).toEqual(['HCD', 'Why', 'Introduction', 'Background', 'How', 'Ask', 'Look']);
  });

  test('that is inside another one counts its own pages', () => {
    const { guide, outer, position, count } = read().placeOf('/guides/hcd/intro/background/');
    expect([guide.title, ...outer.map(({ title }) => title), position, count]).toEqual([
      'Introduction',
      'HCD',
      2,
      2,
    ]);
  });

  test('shows nothing of a draft, and as a draft keeps its pages and the guides inside it back', () => {
    const { paths, placeOf } = read({ ...FILES, 'guides/hcd/how.mdx': page('How', 'draft: true') });
    expect(paths).not.toContain('/guides/hcd/how/');
    expect(shown(placeOf('/guides/hcd/').contents)).toEqual(['Why', 'Ask', 'Look', 'Introduction']);
    const hidden = read({
      ...FILES,
      'guides/hcd/index.mdx': page('HCD', 'draft: true\npages: [why, how, ask, look, intro]'),
    });
    expect(hidden.paths).toEqual([]);
  });

  test('is in the sitemap page by page, and its page to print is not', () => {
    const urls = sitemapParts(read().content).flatMap(({ pages }) => pages.map(({ url }) => url));
    expect(urls.filter((url) => url.includes('/guides/hcd/'))).toHaveLength(7);
    expect(urls.join()).not.toContain('print');
  });

  test('is on one page with links that stay there, and headings one level lower', () => {
    const { content } = read({
      ...FILES,
      'guides/hcd/why.mdx': page('Why', '', '## A part\n\n[How](/guides/hcd/how/), [out](/news/).'),
    });
    const [guide] = content.guides;
    const parts = guide ? wholeGuide(guide, content) : [];
    expect(parts.map(({ id, html }) => [id, html !== undefined])).toEqual([
      ['page-hcd', true],
      ['page-why', true],
      ['page-how', true],
      ['page-ask', true],
      ['page-look', true],
      ['page-intro', false],
    ]);
    expect(parts[1]?.html).toBe(
      '<h3>A part</h3>\n<p><a href="/guides/hcd/print/#page-how">How</a>, <a href="/news/">out</a>.</p>',
    );
  });
});

describe('programs', () => {
  test('get each page of a guide as Markdown and as JSON, with the guide that it is a page of', async () => {
    const { content } = read();
    const page = content.guidePages.find(({ title }) => title === 'Background');
    if (!page) throw new Error('The page is missing.');
    expect(documentFiles(page)).toEqual(['index.md', 'index.json']);
    expect((await documentFile(page, content, 'index.md'))?.text).toBe(
      '---\ntitle: Background\nurl: https://harbor.example/guides/hcd/intro/background/\nguide: https://harbor.example/guides/hcd/intro/\nlang: en\n---\n\n# Background\n\nText.\n',
    );
    expect(JSON.parse((await documentFile(page, content, 'index.json'))?.text ?? '')).toMatchObject({
      kind: 'guidePage',
      guide: 'https://harbor.example/guides/hcd/intro/',
      html: '<p>Text.</p>',
    });
  });

  test('find pages of guides in a list of their own, guides in theirs', async () => {
    const { content } = read();
    expect(await apiFile(content, 'guides/1.json')).toMatchObject({ total: 2 });
    expect(await apiFile(content, 'guidePages/1.json')).toMatchObject({ total: 5 });
    const text = llmsTxt(content);
    expect(text).toMatch(/## Pages of guides\n\n- \[Ask\]\(.*\/guides\/hcd\/ask\/index\.md\)/);
    expect(text).toContain('/api/v1/guidePages/1.json');
  });
});

describe('the check', () => {
  const messages = (files: Readonly<Record<string, string>>) =>
    checkFiles({ ...POST, 'site.yml': SETTINGS, ...files })
      .filter(({ severity }) => severity === 'error')
      .map(({ file, line, message, fix }) => `${file}:${line} ${message} → ${fix}`);

  test('has nothing against a guide with everything, and a link to the guide on one page', () => {
    const link = page('Why', '', '[Print it](/guides/hcd/intro/print/).');
    expect(messages({ ...FILES, 'guides/hcd/why.mdx': link })).toEqual([]);
  });

  test('finds what is wrong with a page below another at its line', () => {
    const index =
      '---\ntitle: HCD\npages:\n  - page: how\n    pages:\n      - ask\n      - ask\n      - loook\n---\n\nText.\n';
    const { 'guides/hcd/why.mdx': _, 'guides/hcd/intro/index.mdx': __, ...others } = FILES;
    expect(messages({ ...others, 'guides/hcd/index.mdx': index })).toEqual([
      'content/guides/hcd/index.mdx:3 The guide does not list the page “look”, which is in its folder → Add “look” to “pages”, where it is to be read.',
      'content/guides/hcd/index.mdx:7 The page “ask” is listed twice → Keep one of the two.',
      'content/guides/hcd/index.mdx:8 There is no page “loook” in content/guides/hcd. Did you mean “look”? → Write “look”.',
      'content/guides/hcd/intro/background.mdx:1 There is no content/guides/hcd/intro/index.mdx, so this page is in no guide → Add that file, with a title and with “background” among its “pages”.',
    ]);
  });

  test('finds a page outside of every guide, and one at the address of the page to print', () => {
    expect(
      messages({
        ...FILES,
        'guides/alone.mdx': page('Alone'),
        'guides/hcd/index.mdx': page('HCD', 'pages: [why, how, ask, look, intro, print]'),
        'guides/hcd/print.mdx': page('Print'),
      }),
    ).toEqual([
      'content/guides/alone.mdx:1 content/guides/alone.mdx is in no guide: a guide is a folder → Move it into the folder of its guide, or, if it is one, to content/guides/alone/index.mdx.',
      'content/guides/hcd/print.mdx:1 /guides/hcd/print/ is the address of the guide on one page → Give the page another name.',
    ]);
  });

  test('says what an entry of “pages” is', () => {
    const [message] = messages({ ...FILES, 'guides/hcd/index.mdx': page('HCD', 'pages:\n  - name: why') });
    expect(message).toContain('expected the name of a file without .mdx, or “page” with a list “pages”');
  });
});

test('a file is a guide or a page of one by its name', () => {
  useSettings('kinds: [guides]\n');
  expect(kindOfFile('content/guides/hcd/intro/index.mdx')).toEqual({ kind: 'guide', id: 'hcd/intro' });
  expect(kindOfFile('content/guides/hcd/intro/why.mdx')).toEqual({ kind: 'guidePage', id: 'hcd/intro/why' });
  expect(kindOfFile('content/posts/2026/a.mdx')).toEqual({ kind: 'post', id: 'a' });
});
