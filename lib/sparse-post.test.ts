import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { load } from 'cheerio';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { apiFile } from './api/files';
import { cardsOf } from './cards/card';
import { documentFile } from './document-files';
import { atom } from './feeds/atom';
import { siteFeed } from './feeds/feed-source';
import { jsonFeed } from './feeds/json-feed';
import { rss } from './feeds/rss';
import { llmsTxt } from './metadata-files/llms-txt';
import { podcastFeed } from './podcast/podcast-feed';
import { sitemapParts } from './sitemap/pages';
import { sitemap } from './sitemap/sitemap-xml';
import { jsonForScript } from './structured-data/json-ld';
import { postGraph } from './structured-data/post';
import { contentOf } from './testing/content';
import { jsonText } from './xml';

const SERIES =
  '---\ntitle: S\nsummary: A podcast.\ncover: /media/digitalgov-podcast-cover.jpg\nlanguage: en\ncategory: Arts\nowner:\n  name: Owner\n  email: o@example.org\n---\n';
const PLAYER =
  '<AudioPlayer src="https://s3.amazonaws.com/a.mp3" title="Talk" transcript="https://example.org/a.docx" />';

/** A post with nothing but a title and a date, and one that has nothing else but a recording. */
const CONTENT = contentOf({
  'series/s.mdx': SERIES,
  'posts/2025/bare.mdx': '---\ntitle: Bare\ndate: 2025-01-02\n---\n\nA few words.\n',
  'posts/2025/heard.mdx': `---\ntitle: Heard\ndate: 2025-01-03\nseries: s\n---\n\n${PLAYER}\n`,
});
const read = (xml: string) => load(xml, { xml: true });

/** Every text that machines get of the site. */
async function outputs(): Promise<[string, string][]> {
  const source = siteFeed(CONTENT);
  const ofPosts = CONTENT.posts.flatMap((post) => [
    documentFile(post, CONTENT, 'index.md').then((file): [string, string] => ['index.md', file?.text ?? '']),
    documentFile(post, CONTENT, 'index.json').then((file): [string, string] => [
      'index.json',
      file?.text ?? '',
    ]),
    postGraph(post, CONTENT).then((graph): [string, string] => ['JSON-LD', jsonForScript(graph)]),
  ]);
  const podcasts = CONTENT.series.map(
    async (series): Promise<[string, string]> => ['podcast', await podcastFeed(CONTENT, series)],
  );
  return [
    ['RSS', rss(source)],
    ['Atom', atom(source)],
    ['JSON Feed', jsonFeed(source)],
    ['API', jsonText(await apiFile(CONTENT, 'posts/1.json'))],
    ['llms.txt', llmsTxt(CONTENT)],
    ...sitemapParts(CONTENT).map((part): [string, string] => [`sitemap of ${part.name}`, sitemap(part)]),
    ...(await Promise.all([...ofPosts, ...podcasts])),
  ];
}

describe('A post without picture, summary, author or topic', async () => {
  test.each(await outputs())('leaves no hole in %s', (name, text) => {
    expect(text).not.toMatch(/\b(?:undefined|NaN|null)\b|\[object|Invalid Date/);
    if (!text.startsWith('<?xml')) return;
    expect(XMLValidator.validate(text), name).toBe(true);
    const $ = read(text);
    const empty = $('*').filter(
      (_, node) => $(node).text().trim() === '' && Object.keys($(node).attr() ?? {}).length === 0,
    );
    expect(empty.toArray().map((node) => $(node).prop('tagName'))).toEqual([]);
  });

  test('is summed up in feeds by how it begins, and has the publisher for its author', () => {
    const source = siteFeed(CONTENT);
    const $ = read(rss(source));
    const bare = $('item').last();
    expect(bare.find('description').text()).toBe('A few words.');
    expect(bare.find('category, dc\\:creator, enclosure')).toHaveLength(0);
    const entries = read(atom(source));
    expect(entries('entry summary').last().text()).toBe('A few words.');
    // An entry without an author needs one of the feed (RFC 4287, 4.1.1).
    expect(entries('feed > author > name').text()).toBe('Gazette');
    const [, item] = JSON.parse(jsonFeed(source)).items;
    expect(item).toMatchObject({ title: 'Bare', summary: 'A few words.', authors: [], tags: [] });
    expect(item).not.toHaveProperty('image');
  });

  test('is an episode by the owner of its podcast', async () => {
    const [series] = CONTENT.series;
    const $ = read(series ? await podcastFeed(CONTENT, series) : '');
    expect($('item > title').text()).toBe('Heard');
    expect($('item > itunes\\:author').text()).toBe('Owner');
    expect($('item > enclosure').attr()).toMatchObject({ length: '0', type: 'audio/mpeg' });
    expect($('item').find('podcast\\:person, podcast\\:transcript, podcast\\:chapters')).toHaveLength(0);
  });

  test('is described in the sitemap, llms.txt and the Markdown version by what there is', async () => {
    const [posts] = sitemapParts(CONTENT);
    expect(read(posts ? sitemap(posts) : '')('url > loc')).toHaveLength(2);
    expect(llmsTxt(CONTENT)).toContain(
      '[Bare](https://gazette.example/2025/01/02/bare/index.md): A few words.',
    );
    expect((await fileOf('bare', 'index.md')).split('---\n')[1]).toBe(
      'title: Bare\nurl: https://gazette.example/2025/01/02/bare/\ndate: 2025-01-02T00:00:00Z\nlang: en\n',
    );
  });

  test('is a document as the schema says', async () => {
    const ajv = new Ajv2020();
    addFormats.default(ajv);
    ajv.addSchema(JSON.parse(jsonText(await apiFile(CONTENT, 'schema.json'))));
    for (const slug of ['bare', 'heard']) {
      const document = JSON.parse(await fileOf(slug, 'index.json'));
      expect(ajv.validate('https://gazette.example/api/v1/schema.json#/$defs/post', document)).toBe(true);
      expect(document).toMatchObject({ authors: [], topics: [] });
      expect(document).not.toHaveProperty('image');
    }
  });

  test('has a card of its own', async () => {
    const card = await cardsOf(CONTENT).get('/og/2025/01/02/bare.png')?.();
    expect(card).toEqual({
      drawing: { kind: 'text', lines: [{ row: 0, column: 0, width: 1 / 3, isHeading: false }] },
      folio: ['Article', '2 January 2025', '1 min read'],
      name: 'Gazette',
      title: 'Bare',
      hasMedia: false,
      ruler: undefined,
    });
  });
});

async function fileOf(slug: string, name: string): Promise<string> {
  const post = CONTENT.posts.find((candidate) => candidate.slug === slug);
  const file = post && (await documentFile(post, CONTENT, name));
  if (!file) throw new Error(`There is no ${name} of ${slug}.`);
  return file.text;
}
