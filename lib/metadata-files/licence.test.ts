import { load } from 'cheerio';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { atom } from '@/lib/feeds/atom';
import { siteFeed } from '@/lib/feeds/feed-source';
import { rss } from '@/lib/feeds/rss';
import { homeGraph, pageGraph } from '@/lib/structured-data/lists';
import { postGraph } from '@/lib/structured-data/post';
import { contentOf } from '@/lib/testing/content';
import { useSettings } from '@/lib/testing/settings';
import { llmsTxt } from './llms-txt';

const URL = 'https://creativecommons.org/licenses/by/4.0/';
const LICENCE = `license:\n  name: CC BY 4.0\n  url: ${URL}\n`;

const content = () =>
  contentOf({
    'posts/2025/a.mdx': '---\ntitle: T\ndate: 2025-01-02\n---\n\nText.\n',
    'pages/about.mdx': '---\ntitle: About\n---\n\nText.\n',
  });

/** The licences that each kind of thing on the front page, a post and a page names. */
async function licences(): Promise<Record<string, unknown>> {
  const { posts, pages, ...rest } = content();
  const [post] = posts;
  const [page] = pages;
  if (!post || !page) throw new Error('The fixture lacks its post or page.');
  const graphs = [homeGraph(), await postGraph(post, { posts, pages, ...rest }), pageGraph(page)];
  const schema = z.object({ '@graph': z.array(z.looseObject({ '@type': z.string() })) });
  const things = graphs.flatMap((graph) => schema.parse(graph)['@graph']);
  return Object.fromEntries(
    things.filter((thing) => 'license' in thing).map((thing) => [thing['@type'], thing.license]),
  );
}

test('structured data names the licence of the site, its posts and its pages', async () => {
  useSettings(LICENCE);
  expect(await licences()).toEqual({ WebSite: URL, BlogPosting: URL, WebPage: URL });
});

test('a licence that is a page of the site is named by its whole address', async () => {
  useSettings('license:\n  name: Our terms\n  url: /terms/\n');
  expect(await licences()).toMatchObject({ BlogPosting: 'https://harbor.example/terms/' });
});

test('feeds name it where their formats have a place for it', () => {
  useSettings(LICENCE);
  const feed = siteFeed(content());
  expect(load(rss(feed), { xml: true })('channel > copyright').text()).toBe(`CC BY 4.0 (${URL})`);
  const $ = load(atom(feed), { xml: true });
  expect($('feed > rights').text()).toBe(`CC BY 4.0 (${URL})`);
  expect($('feed > link[rel=license]').attr('href')).toBe(URL);
});

test('llms.txt names it', () => {
  useSettings(LICENCE);
  expect(llmsTxt(content())).toContain(`\n\nLicence: [CC BY 4.0](${URL})\n\n`);
});

test('without one nothing names any', async () => {
  useSettings();
  const feed = siteFeed(content());
  expect(await licences()).toEqual({});
  expect(rss(feed) + atom(feed)).not.toMatch(/copyright|rights|license/);
  expect(llmsTxt(content())).not.toMatch(/licen/i);
});
