import { load } from 'cheerio';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { contentOf, hostileContent, hostileTitles } from '@/lib/testing/content';
import { xmlText } from '@/lib/xml';
import { atom } from './atom';
import { authorFeed, type FeedSource, siteFeed, topicFeed } from './feed-source';
import { jsonFeed } from './json-feed';
import { rss } from './rss';

/** Reads XML with a parser that had no part in writing it. */
const read = (xml: string) => load(xml, { xml: true });
/** What a title is once XML has dropped what it cannot hold. */
const legal = (title: string): string => xmlText(title).trim();

describe('A feed holds any title as it is written', () => {
  test.each(Object.entries(hostileTitles))('%s', (_, title) => {
    const source = siteFeed(hostileContent(title));
    const rssText = rss(source);
    const atomText = atom(source);
    expect(XMLValidator.validate(rssText)).toBe(true);
    expect(XMLValidator.validate(atomText)).toBe(true);
    const expected = legal(title);
    expect(read(rssText)('item > title').text()).toBe(expected);
    expect(read(rssText)('item > category').text()).toBe(expected);
    expect(read(atomText)('entry > title').text()).toBe(expected);
    expect(read(atomText)('entry > author > name').text()).toBe(expected);
    const [item] = JSON.parse(jsonFeed(source)).items;
    expect(item.title.trim()).toBe(expected);
    // What readers take for HTML must show the same words and run none of them.
    const description = read(rssText)('item > description').text();
    expect(load(description).text()).toBe(expected);
    for (const html of [description, read(rssText)('content\\:encoded').text(), item.content_html])
      expect(load(html)('script, style, iframe')).toHaveLength(0);
  });
});

const post = (day: string, more = '', body = 'Text.'): string =>
  `---\ntitle: T\ndate: ${day}\n${more}---\n\n${body}\n`;

const formats: [string, (source: FeedSource) => string[]][] = [
  [
    'RSS',
    (source) =>
      read(rss(source))('item > link')
        .toArray()
        .map((link) => read('')(link).text()),
  ],
  [
    'Atom',
    (source) =>
      read(atom(source))('entry > id')
        .toArray()
        .map((id) => read('')(id).text()),
  ],
  ['JSON Feed', (source) => JSON.parse(jsonFeed(source)).items.map(({ id }: { id: string }) => id)],
];

describe.each(formats)('%s', (_, addressesIn) => {
  test('leaves out what is archived, drafted or due later', () => {
    const content = contentOf({
      'posts/2025/shown.mdx': post('2025-01-02'),
      'posts/2025/archived.mdx': post('2025-01-03', 'archived: 2025-06-01\n'),
      'posts/2025/draft.mdx': post('2025-01-04', 'draft: true\n'),
      'posts/2099/later.mdx': post('2099-01-01'),
    });
    expect(addressesIn(siteFeed(content))).toEqual(['https://gazette.example/2025/01/02/shown/']);
  });

  test('holds the 20 newest', () => {
    const days = Array.from({ length: 25 }, (_, index) => `2025-01-${String(index + 1).padStart(2, '0')}`);
    const content = contentOf(Object.fromEntries(days.map((day) => [`posts/2025/${day}.mdx`, post(day)])));
    const addresses = addressesIn(siteFeed(content));
    expect(addresses).toHaveLength(20);
    expect(addresses[0]).toBe('https://gazette.example/2025/01/25/2025-01-25/');
  });

  test('without posts is a feed all the same', () => {
    expect(addressesIn(siteFeed(contentOf({}, undefined, { faulty: true })))).toEqual([]);
  });

  test('of a topic or an author holds their posts', () => {
    const content = contentOf({
      'topics/a.mdx': '---\ntitle: A\n---\n',
      'authors/b.mdx': '---\nname: B\n---\n',
      'posts/2025/one.mdx': post('2025-01-02', 'topics: [a]\n'),
      'posts/2025/two.mdx': post('2025-01-03', 'authors: [b]\n'),
    });
    const [topic] = content.topics;
    const [author] = content.authors;
    if (!topic || !author) throw new Error('The fixture lacks its topic or author.');
    expect(addressesIn(topicFeed(content, topic))).toEqual(['https://gazette.example/2025/01/02/one/']);
    expect(addressesIn(authorFeed(content, author))).toEqual(['https://gazette.example/2025/01/03/two/']);
  });
});

test('a feed is as new as its newest change', () => {
  const content = contentOf({
    'posts/2025/a.mdx': post('2025-01-02 10:00:00 -0500', 'updated: 2025-03-04 10:00:00 -0500\n'),
    'posts/2025/b.mdx': post('2025-02-02'),
  });
  expect(read(rss(siteFeed(content)))('lastBuildDate').text()).toBe('Tue, 04 Mar 2025 15:00:00 GMT');
  expect(read(atom(siteFeed(content)))('feed > updated').text()).toBe('2025-03-04T15:00:00.000Z');
});

test('every address in the text of a feed is complete', () => {
  const body = [
    '[root](/topics/), [anchor](#full-video) and [note][1].[^1]',
    '![picture](/media/digitalgov-podcast-cover.jpg)',
    '<Anchor id="full-video" />',
    '<a href="/news/">html</a>',
    '[1]: /news/',
    '[^1]: A note.',
  ].join('\n\n');
  const html = JSON.parse(jsonFeed(siteFeed(contentOf({ 'posts/2025/a.mdx': post('2025-01-02', '', body) }))))
    .items[0].content_html;
  const $ = load(html);
  const addresses = $('[href], [src]')
    .toArray()
    .map((node) => $(node).attr('href') ?? $(node).attr('src') ?? '');
  expect(addresses.length).toBeGreaterThanOrEqual(7);
  for (const address of addresses) expect(address).toMatch(/^https:\/\/gazette\.example\//);
  expect($('[id], [class], [style]')).toHaveLength(0);
});

test('a link post says where the original is', () => {
  const content = contentOf({
    'posts/2025/a.mdx': post(
      '2025-01-02',
      'source:\n  name: Elsewhere\n  url: https://elsewhere.example/x\n',
      '',
    ),
  });
  const [item] = JSON.parse(jsonFeed(siteFeed(content))).items;
  expect(item.external_url).toBe('https://elsewhere.example/x');
  expect(item.content_html).toBe('<p><a href="https://elsewhere.example/x">Read it at Elsewhere</a></p>');
  expect(read(atom(siteFeed(content)))('entry > link[rel=via]').attr('href')).toBe(
    'https://elsewhere.example/x',
  );
});

test('players become links to what they play, chapters a list', () => {
  const [item] = JSON.parse(jsonFeed(siteFeed(hostileContent('Talk')))).items;
  const $ = load(item.content_html);
  expect(
    $('a')
      .toArray()
      .map((link) => $(link).attr('href')),
  ).toEqual([
    'https://s3.amazonaws.com/a.mp3',
    'https://gazette.example/2025/03/02/p/#t=0',
    'https://gazette.example/2025/03/02/p/#t=60',
    'https://www.youtube.com/watch?v=2dH_hvUNEVM',
    'https://www.youtube.com/watch?v=2dH_hvUNEVM',
    'https://www.youtube.com/watch?v=2dH_hvUNEVM&t=180s',
  ]);
  expect(item.attachments).toEqual([
    {
      url: 'https://s3.amazonaws.com/a.mp3',
      mime_type: 'audio/mpeg',
      title: 'Talk',
      size_in_bytes: 11_000_000,
    },
  ]);
  expect(read(rss(siteFeed(hostileContent('Talk'))))('enclosure').attr()).toEqual({
    url: 'https://s3.amazonaws.com/a.mp3',
    length: '11000000',
    type: 'audio/mpeg',
  });
});
