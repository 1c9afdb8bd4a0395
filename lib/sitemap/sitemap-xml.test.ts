import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { validateXML, type XMLFileInfo } from 'xmllint-wasm';
import { contentOf, hostileContent, hostileTitles } from '@/lib/testing/content';
import { useSettings } from '@/lib/testing/settings';
import { sitemapParts } from './pages';
import { robots } from './robots';
import { sitemap, sitemapIndex } from './sitemap-xml';

const schema = (fileName: string): XMLFileInfo => ({
  fileName,
  contents: readFileSync(join(import.meta.dirname, 'schemas', fileName), 'utf8'),
});

async function faults(...xml: string[]): Promise<string[]> {
  const { errors } = await validateXML({
    xml: xml.map((contents, index) => ({ fileName: `${index}.xml`, contents })),
    schema: schema('sitemap.xsd'),
    preload: [schema('image.xsd'), schema('video.xsd')],
  });
  return errors.map((error) => error.message);
}

const locations = (xml: string): string[] =>
  [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);

afterEach(() => vi.unstubAllEnvs());

describe('Sitemaps follow the protocol whatever the title is', () => {
  test.each(Object.entries(hostileTitles))('%s', async (_, title) => {
    const parts = sitemapParts(hostileContent(title));
    expect(await faults(sitemapIndex(parts), ...parts.map(sitemap))).toEqual([]);
  });
});

test('the schema finds what is wrong', async () => {
  const [part] = sitemapParts(hostileContent('x'));
  const xml = part ? sitemap(part) : '';
  expect(await faults(xml.replace(/<loc>.*?<\/loc>/, ''))).not.toEqual([]);
  expect(await faults(xml.replace('<lastmod>20', '<lastmod>later 20'))).not.toEqual([]);
});

const post = (day: string, more = ''): string => `---\ntitle: T\ndate: ${day}\n${more}---\n\nText.\n`;

test('a sitemap names posts in public only, each under its canonical address', () => {
  const content = contentOf({
    'posts/2025/shown.mdx': post('2025-01-02 09:00:00 -0500'),
    'posts/2025/archived.mdx': post('2025-01-03', 'archived: 2025-06-01\n'),
    'posts/2025/draft.mdx': post('2025-01-04', 'draft: true\n'),
    'posts/2099/later.mdx': post('2099-01-01'),
    'posts/2025/copy.mdx': post('2025-01-05', 'canonical: https://elsewhere.example/original/\n'),
  });
  const posts = sitemapParts(content).find(({ name }) => name === 'posts');
  expect(posts?.pages.map(({ url, changed }) => [url, changed])).toEqual([
    ['https://gazette.example/2025/01/03/archived/', '2025-01-03T00:00:00Z'],
    ['https://gazette.example/2025/01/02/shown/', '2025-01-02T09:00:00-05:00'],
  ]);
});

test('a correction changes the date of its post', () => {
  const content = contentOf({ 'posts/2025/a.mdx': post('2025-01-02', 'updated: 2025-03-04\n') });
  expect(sitemapParts(content)[0]?.pages[0]?.changed).toBe('2025-03-04T00:00:00Z');
});

test('a site without posts has a sitemap of its pages', async () => {
  const parts = sitemapParts(contentOf({}, undefined, { faulty: true }));
  expect(parts.map(({ name }) => name)).toEqual(['pages']);
  expect(await faults(parts[0] ? sitemap(parts[0]) : '')).toEqual([]);
});

test('the index names each part once', () => {
  const parts = sitemapParts(hostileContent('x'));
  expect(locations(sitemapIndex(parts))).toEqual([
    'https://gazette.example/sitemaps/posts.xml',
    'https://gazette.example/sitemaps/topics.xml',
    'https://gazette.example/sitemaps/authors.xml',
    'https://gazette.example/sitemaps/pages.xml',
  ]);
});

test('a post with a video and a picture says so', () => {
  const [posts] = sitemapParts(hostileContent('Panel'));
  const { urlset } = new XMLParser().parse(posts ? sitemap(posts) : '');
  expect(urlset.url['image:image']['image:loc']).toBe('https://upload.wikimedia.org/a.jpg');
  expect(urlset.url['video:video']).toMatchObject({
    'video:title': 'Panel',
    'video:player_loc': 'https://www.youtube-nocookie.com/embed/2dH_hvUNEVM',
    'video:publication_date': '2025-03-02T10:00:00-05:00',
  });
});

test('an event that is over has its recording in the sitemap, one that is ahead has none', () => {
  useSettings('kinds: [events]\n');
  const event = '---\ntitle: Talk\nstarts: 2027-02-03 13:00\nends: 2027-02-03 14:00\nonline: Zoom\n---\n';
  const files = { 'events/talk.mdx': `${event}\n<YouTube id="2dH_hvUNEVM" title="Recorded" />\n` };
  const videosAt = (now: number) =>
    sitemapParts(contentOf(files, now, { faulty: true })).find(({ name }) => name === 'events')?.pages[0]
      ?.videos;
  expect(videosAt(Date.UTC(2027, 1, 1))).toBeUndefined();
  expect(videosAt(Date.UTC(2027, 1, 4))).toMatchObject([
    {
      title: 'Recorded',
      player: 'https://www.youtube-nocookie.com/embed/2dH_hvUNEVM',
      published: '2027-02-03T14:00:00Z',
    },
  ]);
});

test('robots.txt names the sitemap, and closes a preview', () => {
  expect(robots()).toBe('User-agent: *\nDisallow:\n\nSitemap: https://gazette.example/sitemap.xml\n');
  vi.stubEnv('PREVIEW', '1');
  expect(robots()).toBe('User-agent: *\nDisallow: /\n');
});
