import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadContent } from '../content/load';
import { type Files, NOW, SITE, withFolder } from '../content/testing/check-files';
import { fillPermalink, isTakenFromPosts, partsOf, permalinkFault, readPermalink } from './permalink';

describe('a pattern of addresses', () => {
  test.each([
    ['/:year/:month/:day/:slug/', '/2015/07/17/a-title/', 4],
    ['/blog/:slug/', '/blog/a-title/', 2],
    ['/:slug/', '/a-title/', 1],
    ['/p/:year-:month-:day-:slug/', '/p/2015-07-17-a-title/', 2],
    ['/news/:year/:slug/', '/news/2015/a-title/', 3],
  ])('%s gives %s', (pattern, address, parts) => {
    expect(permalinkFault(pattern)).toBeUndefined();
    expect(fillPermalink(pattern, '2015-07-17', 'a-title')).toBe(address);
    expect(partsOf(pattern)).toBe(parts);
  });

  test('in Hugo’s words becomes one of ours, as far as it has the same tokens', () => {
    expect(readPermalink('/posts/:slugorfilename')).toBe('/posts/:slug/');
    expect(readPermalink(':year/:title/')).toBe('/:year/:slug/');
    expect(permalinkFault(readPermalink('/:yearday/:slug/'))).toContain('“:yearday”');
  });

  test.each(['/search/', '/2015/', '/2015/07/', '/api/x/', '/authors/', '/media/'])(
    'no post lives at %s',
    (address) => expect(isTakenFromPosts(address)).toBe(true),
  );
});

const site = (pattern: string): string =>
  `name: Harbor Notes\nurl: https://harbor.example\npermalinks:\n  posts: ${pattern}\n`;
const post = (title: string): string => `---\ntitle: ${title}\ndate: 2026-01-02\n---\n\nText.\n`;
/** What the check says of a publication of its own, under its own settings. */
const checkPublication = (files: Files) =>
  withFolder({ ...SITE, ...files }, (root) => {
    vi.stubEnv('PUBLICATION_DIR', root);
    return loadContent(join(root, 'content'), NOW, join(root, 'public')).problems.filter(
      ({ severity }) => severity === 'error',
    );
  });
const said = (files: Files) =>
  checkPublication(files).map(({ file, rule, message }) => `${file} ${rule} ${message}`);

describe('a publication with addresses of its own', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test('is told of a post that would hide a list', () => {
    expect(said({ 'site.yml': site('/:slug/'), 'posts/2026/search.mdx': post('Search') })).toEqual([
      'content/posts/2026/search.mdx address/reserved /search/ belongs to the site itself',
    ]);
    expect(said({ 'site.yml': site('/:year/:slug/'), 'posts/2026/05.mdx': post('May') })).toEqual([
      'content/posts/2026/05.mdx address/reserved /2026/05/ belongs to the site itself',
    ]);
  });

  test('is told of two posts, or a post and a page, at one address', () => {
    const twice = { 'posts/2025/tide.mdx': post('Tide'), 'posts/2026/tide.mdx': post('Tide') };
    expect(said({ 'site.yml': site('/p/:slug/'), ...twice })).toEqual([
      'content/posts/2026/tide.mdx address/duplicate /p/tide/ is the address of content/posts/2025/tide.mdx too',
    ]);
    expect(
      said({
        'site.yml': site('/:slug/'),
        'posts/2026/about.mdx': post('About'),
        'pages/about.mdx': '---\ntitle: About\n---\n\nText.\n',
      }),
    ).toHaveLength(1);
  });

  test('is told which published addresses a new pattern loses, and how to keep them', () => {
    const files = { 'ledger.txt': '/2026/01/02/tide/\n', 'posts/2026/tide.mdx': post('Tide') };
    expect(
      checkPublication({ 'site.yml': site('/p/:slug/'), ...files }).map(({ message, fix }) => [message, fix]),
    ).toEqual([
      [
        'This page was published at /2026/01/02/tide/, and its address is /p/tide/ now',
        'Add aliases: [/2026/01/02/tide/].',
      ],
    ]);
    const back = { 'ledger.txt': '/p/tide/\n', 'posts/2026/tide.mdx': post('Tide') };
    expect(checkPublication(back).map(({ message }) => message)).toEqual([
      'This page was published at /p/tide/, and its address is /2026/01/02/tide/ now',
    ]);
  });
});
