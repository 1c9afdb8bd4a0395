import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fixContent } from '../content/fix-content';
import { loadContent } from '../content/load';
import { type Files, NOW, SITE, withFolder } from '../content/testing/check-files';
import {
  fillPermalink,
  isTakenFromPosts,
  partsOf,
  permalinkAdvice,
  permalinkFault,
  permalinkOf,
  readPermalink,
} from './permalink';

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
    expect(readPermalink('/:2006/:01/:Title')).toBe('/:year/:month/:slug/');
    expect(readPermalink('/:year/:month/:title.html')).toBe('/:year/:month/:slug/');
  });

  test.each(['yearday', 'weekday', 'weekdayname', 'monthname', 'section', 'sections[1:]', 'sectionslug'])(
    'with Hugo’s :%s is refused, and a pattern without it is named',
    (token) => {
      const pattern = `/:${token}/:slug/`;
      expect(permalinkFault(readPermalink(pattern))).toContain(`holds “:${token.replace(/\[.*/, '')}”`);
      expect(permalinkAdvice(pattern)).toMatch(/\/:slug\//);
    },
  );

  test.each([
    ['/:slug/:year/', ':slug in the last part'],
    ['/:year/:slug.html/', 'ends like a file'],
    ['/events/:slug/', 'begins with /events/'],
    ['/:year/../:slug/', 'has a part “..”'],
    ['/:slug/?x/', ':slug in the last part'],
  ])('%s is refused', (pattern, message) => expect(permalinkFault(pattern)).toContain(message));

  test.each([
    ['/blog/2015/x/', '/blog/:year/:slug/'],
    ['/07/17/2015/x/', '/:month/:day/:year/:slug/'],
    ['/p/2015-07-17-x/', '/p/:year-:month-:day-:slug/'],
    ['/topics/x/', undefined],
    ['/blog/y/', undefined],
  ])('is found for %s', (address, pattern) => expect(permalinkOf(address, '2015-07-17', 'x')).toBe(pattern));

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
    const names = ['ebb', 'moon', 'tide', 'wave'];
    const posts = Object.fromEntries(names.map((name) => [`posts/2026/${name}.mdx`, post(name)]));
    const dated = { 'ledger.txt': names.map((name) => `/2026/01/02/${name}/\n`).join(''), ...posts };
    const [problem, ...others] = checkPublication({ 'site.yml': site('/p/:slug/'), ...dated });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      file: 'content/site.yml',
      line: 3,
      message:
        '4 posts were published at /:year/:month/:day/:slug/, and “permalinks.posts” is /p/:slug/ now: /2026/01/02/ebb/, /2026/01/02/moon/, /2026/01/02/tide/ and 1 more lead nowhere',
      fix: 'Write “posts: /:year/:month/:day/:slug/” below “permalinks:”, or let --fix add these 4 redirects to redirects.yml:',
    });
    expect(problem?.lines?.slice(0, 2)).toEqual(['- from: /2026/01/02/ebb/', '  to: /p/ebb/']);
    expect(problem?.repair?.edits[0]?.text.match(/- from: /g)).toHaveLength(4);
    const back = { 'ledger.txt': '/p/tide/\n', 'posts/2026/tide.mdx': post('Tide') };
    expect(checkPublication(back).map(({ message }) => message)).toEqual([
      'A post was published at /p/:slug/, and “permalinks.posts” is /:year/:month/:day/:slug/ now: /p/tide/ leads nowhere',
    ]);
  });

  test('keeps its redirects under a new pattern, and framed players follow their posts', () => {
    const recorded = `${post('Tide')}\n<AudioPlayer src="https://s3.amazonaws.com/x.mp3" title="Tide" />\n`;
    const ledger = { 'ledger.txt': '/2026/01/02/tide/\n/2026/01/02/tide/embed/\n' };
    const hosts = 'hosts:\n  media: [s3.amazonaws.com]\n';
    const files = { ...ledger, 'posts/2026/tide.mdx': recorded };
    const lead = (more: Files) =>
      withFolder({ ...SITE, ...files, ...more }, (root) => {
        vi.stubEnv('PUBLICATION_DIR', root);
        fixContent(undefined, join(root, 'content'), NOW, join(root, 'public'));
        const { content, problems } = loadContent(join(root, 'content'), NOW, join(root, 'public'));
        return [
          ...problems.flatMap(({ rule }) => (rule === 'address/lost' ? [rule] : [])),
          ...content.redirects.map(({ from, to }) => `${from} → ${to}`),
        ];
      });
    expect(lead({ 'site.yml': `${site('/:year/:month/:day/:slug/')}${hosts}` })).toEqual([]);
    expect(lead({ 'site.yml': `${site('/p/:slug/')}${hosts}` })).toEqual([
      '/2026/01/02/tide/ → /p/tide/',
      '/2026/01/02/tide/embed/ → /p/tide/embed/',
    ]);
  });
});
