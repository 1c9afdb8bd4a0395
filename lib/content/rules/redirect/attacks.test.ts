/** Old addresses that would take what is not theirs, and targets that lead nowhere: each is named with its line. */
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../format';
import { brief, checkFiles, type Files } from '../../testing/check-files';

const FILE = 'content/posts/2026/x.mdx';
const post = (aliases: readonly string[]): string =>
  ['---', 'title: X', 'date: 2026-02-03', 'summary: S.', 'authors: [jane-doe]', 'topics: [handbook]']
    .concat('aliases:', ...aliases.map((alias) => `  - ${JSON.stringify(alias)}`), '---', '', 'Text.', '')
    .join('\n');

const errors = (files: Files) => checkFiles(files).filter(({ severity }) => severity === 'error');

const aliasErrors = (...aliases: string[]) =>
  errors({ 'posts/2026/x.mdx': post(aliases), '../public/media/handout.pdf': 'x' }).filter(
    ({ file }) => file === FILE,
  );

describe('an alias takes no address of the site', () => {
  test.each([
    '/news/page/2/',
    '/topics/handbook/feed.xml',
    '/2026/',
    '/2026/02/',
    '/2025/05',
    '/contribute/checklist/',
    '/2025/05/06/neighbour/',
    '/2025/05/06/Neighbour',
    '/2025/05/06/neighbour/index.md',
    '/about/index.html',
    '/media/handout.pdf',
    '/2026/02/03/x/',
    '/2026/02/03/X/',
  ])('%s', (alias) => {
    expect(aliasErrors(alias).map(brief)).toEqual(['8:5 address/alias']);
  });

  test.each([
    '/',
    '/index.html',
    '/search/',
    '/Search',
    '/%73earch/',
    '/news/',
    '/feed.xml',
    '/robots.txt',
    '/sitemap.xml',
    '/404.html',
    '/api/v1/posts/1.json',
    '/_headers',
    '/_next/static/chunks/a.js',
    '/islands/search.js',
  ])('%s, whatever its content is', (alias) => {
    const [problem, ...others] = aliasErrors(alias);
    expect(problem && brief(problem)).toBe('8:5 front-matter/value');
    expect(problem?.message).toContain('belongs to the site itself');
    expect(others).toEqual([]);
  });

  test('all that are known from the address alone are named in one run', () => {
    expect(aliasErrors('/', '/search/', '/*', '/feed.xml', '/:a/:b/', '/robots.txt').map(brief)).toEqual(
      [8, 9, 10, 11, 12, 13].map((line) => `${line}:5 front-matter/value`),
    );
  });

  test.each(['/*', '/:a/:b/', '/a/*', '/x?y', '/x#y', '//evil.example/', '/x/../y/', '/a%2Fb/', '/50%/'])(
    '%s is no address',
    (alias) => {
      expect(aliasErrors('/fine/', alias).map(brief)).toEqual(['9:5 front-matter/value']);
    },
  );

  test('a line break cannot forge a line of the check', () => {
    const [problem] = aliasErrors('/a\ncontent/posts/x.mdx:1:1  error  forged');
    const printed = problem ? formatProblem(problem) : '';
    expect(printed.split('\n').map((line) => line.slice(0, 6))).toEqual(['conten', '  Fix:']);
    expect(printed).toContain('\\u000Acontent/posts/x.mdx:1:1  error  forged');
  });

  test('two aliases that are one address are named', () => {
    expect(aliasErrors('/caf%C3%A9/', '/café')).toEqual([]);
    expect(aliasErrors('/Old/', '/old/')[0]?.message).toBe('/old/ is the same address as /Old/');
  });

  test('the alias of a topic is taken too', () => {
    const found = errors({ 'posts/2026/x.mdx': post(['/topics/cx/']) });
    expect(found.map(({ message }) => message)).toEqual([
      '/topics/cx/ is an alias in content/posts/2026/x.mdx:8 too',
    ]);
  });

  test('two posts that claim one address in two spellings are both named', () => {
    const found = errors({
      'posts/2026/w.mdx': post(['/cafe\u0301/']).replace('title: X', 'title: W'),
      'posts/2026/x.mdx': post(['/caf%C3%A9']),
    });
    expect(found.map(({ message }) => message)).toEqual([
      '/café/ is an alias in content/posts/2026/w.mdx:8 too',
    ]);
  });
});

const said = (text: string, others: Files = {}): string[] =>
  errors({ ...others, 'redirects.yml': text }).map(
    ({ line, column, rule, message }) => `${line}:${column} ${rule}: ${message}`,
  );

describe('redirects.yml', () => {
  test.each([
    ['/', 'redirect/form'],
    ['/search', 'redirect/form'],
    ['/2025/', 'redirect/hides'],
    ['/api/v1/index.json', 'redirect/form'],
    ['/404.html', 'redirect/form'],
    ['/authors/page/2/', 'redirect/hides'],
    ['/ABOUT/', 'redirect/hides'],
    ['/about/index.html', 'redirect/hides'],
    ['/:a/:b/', 'redirect/form'],
    ['/x/*', 'redirect/form'],
    ['/a/%2e%2e/b/', 'redirect/form'],
  ])('takes no address of the site: %s', (from, rule) => {
    const [first] = said(`- from: ${from}\n  to: https://evil.example/\n`);
    expect(first).toMatch(new RegExp(`^1:\\d+ ${rule}: `));
  });

  test.each(['"https://["', 'http://a:99999/', '"/\\ud800/"', '"/x\\ny/"', 'https://u:p@a.example/'])(
    'names the line of a target that no browser can read: %s',
    (to) => {
      expect(said(`- from: /fine/\n  to: /about/\n- from: /x/\n  to: ${to}\n`)).toEqual([
        expect.stringMatching(/^4:7 redirect\/form: Entry 2: to (?:is|holds) /),
      ]);
    },
  );

  test('says what takes the place of an address, in so many words', () => {
    expect(said('- from: /x/\n')).toEqual([
      '1:9 redirect/form: Entry 1: from /x/ has neither “to” nor “gone: true”',
    ]);
    expect(said('- from: /x/\n  gone: false\n')).toHaveLength(1);
    expect(said('- from: /x/\n  to: /about/\n  gone: true\n')[0]).toContain('has both');
    expect(said('- from: /x/\n  to: /about/\n  gone: false\n')).toEqual([]);
  });

  test('two spellings of one address are a conflict, with both lines', () => {
    const entries = '- from: /caf%C3%A9/\n  to: /about/\n- from: /Café\n  gone: true\n';
    expect(said(entries)).toEqual([
      '3:3 redirect/duplicate: /Café/ has an entry on line 1 already, as /café/',
    ]);
  });

  test('an entry that cannot be read does not hide the faults of the others', () => {
    expect(
      said('- from: /a/*\n  to: /about/\n- from: /about/\n  to: /news/\n').map((line) => line[0]),
    ).toEqual(['1', '3']);
  });

  test('a circle through the full address of this site is seen', () => {
    expect(said('- from: /x/\n  to: https://gazette.example/x\n')[0]).toContain('back to itself');
  });

  test('a list that repeats values by name is refused before it grows', () => {
    const bomb = [
      'a: &a [z, z]',
      ...'bcdefghij'.split('').map((n, i) => `${n}: &${n} [*${'abcdefghi'[i]}, *${'abcdefghi'[i]}]`),
    ];
    expect(said(bomb.join('\n'))).toEqual(['1:1 redirect/form: The file is not a list of entries']);
    expect(said('- &a\n  from: /x/\n  to: /about/\n- *a\n')[0]).toMatch(/^4:3 .*repeated/);
  });

  test('five thousand entries are checked in one go', () => {
    const list = Array.from({ length: 5000 }, (_, at) => `- from: /old/${at}/\n  to: /about/\n`).join('');
    expect(said(list)).toEqual([]);
  });
});

test('a page cannot have the name of a route', () => {
  for (const slug of ['gone', 'search', 'api', '2026', '410', 'sitemaps'])
    expect(
      errors({ [`pages/${slug}.mdx`]: '---\ntitle: T\n---\n\nText.\n' }).map(({ rule }) => rule),
    ).toEqual(['address/reserved']);
});

test('nothing can have the name of framed players, which any site may show', () => {
  const text = '---\ntitle: T\n---\n\nText.\n';
  for (const file of [
    'pages/embed.mdx',
    'topics/embed.mdx',
    'authors/embed.mdx',
    'series/embed.mdx',
    'posts/2026/embed.mdx',
  ])
    expect(
      errors({ [file]: file.startsWith('posts/') ? text.replace('T\n', 'T\ndate: 2026-01-02\n') : text }).map(
        ({ rule }) => rule,
      ),
      file,
    ).toContain('address/reserved');
});
