import { afterEach, expect, test, vi } from 'vitest';
import { importSite } from '../import-site';
import { type HugoFolder, makeHugoSite, postText, saidOf } from '../testing/hugo-site';

let site: HugoFolder | undefined;
afterEach(() => {
  vi.unstubAllEnvs();
  site?.remove();
});

test('an address where the new site has a page of its own is no alias, and posts and drafts say so', async () => {
  site = makeHugoSite({
    'hugo.toml': 'baseURL = "https://old.example/"\n[permalinks]\nnews = "/:slug/"\n',
    'content/news/search.md': '---\ntitle: Search\nslug: search\naliases: [/topics/, /find/]\n---\n\nLook.\n',
    'content/news/subscribe.md': postText('subscribe'),
    'content/news/tide.md': postText('tide', 'Tide.', 'draft: true\naliases: [/2015/07/17/subscribe/]\n'),
  });
  vi.stubEnv('PUBLICATION_DIR', site.options.out);
  const report = await importSite(site.options);
  expect(site.read('posts/1990/search.mdx')).toContain('aliases:\n  - /find/\n---');
  expect(site.read('posts/2015/tide.mdx')).toContain('aliases:\n  - /tide/\n---');
  expect(site.read('redirects.yml')).not.toMatch(/search|subscribe/);
  const about = (name: string) => saidOf(report, name).filter((line) => line.includes('address'));
  expect(about('search.md')).toEqual([
    '3 address-served The new site has a page of its own at /search/; this post is at /1990/01/01/search/, and nothing leads to it from there.',
    '4 address-served The new site has a page of its own at /topics/; this post is at /1990/01/01/search/, and nothing leads to it from there.',
  ]);
  expect(about('subscribe.md')).toEqual([
    expect.stringContaining('address-served The new site has a page of its own at /subscribe/'),
  ]);
  expect(about('tide.md')).toEqual([
    expect.stringContaining('address-moved'),
    expect.stringContaining('address-served The new site has a page of its own at /2015/07/17/subscribe/'),
  ]);
  expect(report.posts.flatMap(({ notices }) => notices.filter(({ level }) => level === 'loss'))).toEqual([]);
});
