import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { fixContent } from './fix-content';
import { loadContent } from './load';
import type { Problem } from './problem';
import { checkFiles, type Files, NOW, SITE, withFolder } from './testing/check-files';

const post = (front: string): string => `---\ntitle: Winter hours\n${front}\n---\n\nWe open at ten.\n`;
const LINKS = {
  'pages/help.mdx':
    '---\ntitle: Help\n---\n\nSee [winter hours](/2026/01/02/winter-hours/) and [again](/2026/01/02/winter-hours/).\n',
  'posts/2026/news.mdx':
    '---\ntitle: News\ndate: 2026-03-04\n---\n\nNew [winter hours](/2026/01/02/winter-hours/).\n',
};
const LEDGER = { 'ledger.txt': '# Published.\n/2026/01/02/winter-hours/\n/about/\n/authors/jane-doe/\n' };

const said = (files: Record<string, string>, around = SITE): string[] =>
  checkFiles({ ...LEDGER, ...files }, around)
    .filter(({ severity }) => severity === 'error')
    .map(inWords);

const inWords = ({ file, line, message, fix, lines = [] }: Problem): string =>
  [`${file}:${line} ${message}. ${fix}`, ...lines].join('\n');

const CONSEQUENCE = '; 3 links in 2 files would be broken';

test('a page of the guide that the settings leave out leads to the guide', () => {
  const ledger = { 'ledger.txt': '# Published.\n/contribute/in-the-browser/\n' };
  const lead = (files: Files) =>
    withFolder({ ...SITE, ...ledger, ...files }, (folder) => {
      vi.stubEnv('PUBLICATION_DIR', folder);
      const { content, problems } = loadContent(join(folder, 'content'), NOW, join(folder, 'public'));
      vi.unstubAllEnvs();
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      return content.redirects.map(({ from, to }) => `${from} → ${to}`);
    });
  expect(lead({})).toEqual(['/contribute/in-the-browser/ → /contribute/']);
  expect(lead({ 'redirects.yml': '- from: /contribute/in-the-browser/\n  to: /about/\n' })).toEqual([
    '/contribute/in-the-browser/ → /about/',
  ]);
  const settings = 'name: Test\nurl: https://test.example\nrepository:\n  url: https://github.com/a/b\n';
  expect(lead({ 'site.yml': settings })).toEqual([]);
});

describe('a published address that leads nowhere is one error, where its cause is', () => {
  test('a post that has another date', () => {
    expect(said({ ...LINKS, 'posts/2026/winter-hours.mdx': post('date: 2026-01-09') })).toEqual([
      `content/posts/2026/winter-hours.mdx:3 This page was published at /2026/01/02/winter-hours/, and its address is /2026/01/09/winter-hours/ now${CONSEQUENCE}. Add aliases: [/2026/01/02/winter-hours/].`,
    ]);
  });

  test('a file that has another name', () => {
    expect(said({ ...LINKS, 'posts/2026/opening-in-january.mdx': post('date: 2026-01-02') })).toEqual([
      `content/posts/2026/opening-in-january.mdx:1 This page was published at /2026/01/02/winter-hours/, and its address is /2026/01/02/opening-in-january/ now${CONSEQUENCE}. Add aliases: [/2026/01/02/winter-hours/].`,
    ]);
  });

  test('a slug that is new, where there are aliases already', () => {
    const files = {
      'posts/2026/winter-hours.mdx': post('date: 2026-01-02\nslug: winter-hour\naliases:\n  - /hours/'),
    };
    expect(said(files)[0]).toContain('winter-hours.mdx:4 ');
    expect(said(files)[0]).toContain('Add /2026/01/02/winter-hours/ to aliases.');
  });

  test('a post that is no longer there', () => {
    expect(said(LINKS)).toEqual([
      `content/ledger.txt:2 /2026/01/02/winter-hours/ was published, and nothing is there any more${CONSEQUENCE}. Bring the page back, or add these lines to redirects.yml, as --fix does; if another page takes its place, write “to:” and its address instead of “gone: true”:\n- from: /2026/01/02/winter-hours/\n  gone: true`,
    ]);
  });

  test('an author and a page under new names', () => {
    const { 'authors/jane-doe.mdx': jane = '', 'pages/about.mdx': about = '', ...rest } = SITE;
    const { 'posts/2025/neighbour.mdx': _, ...around } = rest;
    const found = said(
      {
        'posts/2026/winter-hours.mdx': post('date: 2026-01-02'),
        'authors/jane-does.mdx': String(jane),
        'pages/about-us.mdx': String(about),
      },
      around,
    );
    expect(found.map((one) => one.split(' ')[0])).toEqual([
      'content/authors/jane-does.mdx:1',
      'content/pages/about-us.mdx:1',
    ]);
  });
});

test('a post that becomes a draft again, and a month in which nothing is left', () => {
  expect(said({ 'posts/2026/winter-hours.mdx': post('date: 2026-01-02\ndraft: true') })).toEqual([
    'content/posts/2026/winter-hours.mdx:4 This post was published at /2026/01/02/winter-hours/, and a draft is not. Delete the line “draft: true”.',
  ]);
  const ledger = { 'ledger.txt': '/2026/01/\n', 'posts/2026/winter-hours.mdx': post('date: 2026-02-02') };
  expect(said(ledger)).toEqual([
    'content/ledger.txt:1 /2026/01/ was published, and nothing is there any more. Add to redirects.yml:\n- from: /2026/01/\n  to: /2026/',
  ]);
});

describe('nothing is said', () => {
  test('where the address is an alias, a redirect or gone', () => {
    const moved = post('date: 2026-01-09\naliases: [/2026/01/02/winter-hours/]');
    expect(said({ ...LINKS, 'posts/2026/winter-hours.mdx': moved })).toEqual([]);
    const gone = '- from: /2026/01/02/winter-hours/\n  gone: true\n';
    expect(said({ 'redirects.yml': gone })).toEqual([]);
  });

  test('of a post that cannot be read, whose own message comes first', () => {
    const found = said({ ...LINKS, 'posts/2026/winter-hours.mdx': post('date: 2 January') });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('“date” lacks the year');
  });
});

test.each([
  ['date: 2026-01-09', 'date: 2026-01-09\naliases: [/2026/01/02/winter-hours/]\n---'],
  ['date: 2026-01-09\naliases: [/hours/]', 'aliases: [/hours/, /2026/01/02/winter-hours/]\n---'],
  [
    'date: 2026-01-09\naliases:\n  - /hours/\nslug: winter-hours',
    'aliases:\n  - /hours/\n  - /2026/01/02/winter-hours/\nslug:',
  ],
])('--fix adds the address to %j', (front, expected) => {
  withFolder({ ...SITE, ...LEDGER, 'posts/2026/winter-hours.mdx': post(front) }, (root) => {
    const content = join(root, 'content');
    expect(fixContent(undefined, content, NOW, join(root, 'public')).map(({ says }) => says)).toEqual([
      'added /2026/01/02/winter-hours/ to aliases',
    ]);
    expect(readFileSync(join(content, 'posts/2026/winter-hours.mdx'), 'utf8')).toContain(expected);
  });
});

describe('--fix adds to redirects.yml', () => {
  /** What is in redirects.yml after `--fix`, what it says, and the errors that are left. */
  const fixed = (files: Files) =>
    withFolder({ ...SITE, ...files }, (root) => {
      const content = join(root, 'content');
      const says = fixContent(undefined, content, NOW, join(root, 'public')).map((applied) => applied.says);
      const left = loadContent(content, NOW, join(root, 'public')).problems;
      const file = join(content, 'redirects.yml');
      return {
        says,
        left: left.map(inWords),
        text: existsSync(file) ? readFileSync(file, 'utf8') : undefined,
      };
    });
  const GONE = '- from: /2026/01/02/winter-hours/\n  gone: true\n';

  test('what was removed, in a file of its own where there is none', () => {
    expect(fixed(LEDGER)).toEqual({
      says: ['added /2026/01/02/winter-hours/ as gone to redirects.yml'],
      left: [],
      text: GONE,
    });
  });

  test.each([
    ['- from: /a/\n  to: /about/', `- from: /a/\n  to: /about/\n${GONE.trimEnd()}`],
    ['- from: /a/\n  to: /about/\n', `- from: /a/\n  to: /about/\n${GONE}`],
    ['# None yet.\n', `# None yet.\n${GONE}`],
    [
      '  - from: /a/\n    to: /about/\n',
      `  - from: /a/\n    to: /about/\n  - ${GONE.slice(2).replace('  gone', '    gone')}`,
    ],
  ])('below what %j holds', (before, after) => {
    const { text, left } = fixed({ ...LEDGER, 'redirects.yml': before });
    expect(text).toBe(after);
    expect(left).toEqual([]);
  });

  test('any number of addresses, in their order, months, series and special letters among them', () => {
    const addresses = Array.from({ length: 20 }, (_, at) => `/2024/05/${at + 10}/day-${at}/`);
    const all = [...addresses, '/2025/01/', '/media/a,%20b.pdf', '/topics/a:%20b/'];
    const { text, left, says } = fixed({ 'ledger.txt': `${all.join('\n')}\n` });
    expect(left).toEqual([]);
    expect(says).toHaveLength(23);
    expect(parse(text ?? '').map(({ from }: { from: string }) => from)).toEqual(all);
    expect(text).toContain('- from: /2025/01/\n  to: /2025/\n');
  });

  test('where a series went', () => {
    const series = '---\ntitle: Counter talk\n---\n';
    const { text } = fixed({ 'ledger.txt': '/series/counter-talks/\n', 'series/counter-talk.mdx': series });
    expect(text).toBe('- from: /series/counter-talks/\n  to: /series/counter-talk/\n');
  });

  test('nothing that would break the file', () => {
    const { text, says } = fixed({ ...LEDGER, 'redirects.yml': '[]\n' });
    expect(text).toBe('[]\n');
    expect(says).toEqual([]);
  });
});
