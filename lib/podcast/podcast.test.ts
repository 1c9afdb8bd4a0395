import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { loadContent } from '@/lib/content/load';
import type { Content } from '@/lib/content/types';
import { publicFolder } from '@/lib/publication';
import { contentOf, hostileContent, hostileTitles } from '@/lib/testing/content';
import { xmlText } from '@/lib/xml';
import { podcastFeed } from './podcast-feed';
import { podcastGuid } from './podcast-guid';

const NOW = Date.UTC(2026, 10, 22);
/** Each podcast of a site, read by a parser that had no part in writing it. */
async function podcasts(content: Content): Promise<[string, CheerioAPI][]> {
  const feeds = content.series.map(async (series): Promise<[string, CheerioAPI]> => {
    const xml = await podcastFeed(content, series);
    expect(XMLValidator.validate(xml)).toBe(true);
    return [series.id, load(xml, { xml: true })];
  });
  return Promise.all(feeds);
}

describe('The contract with podcast apps', async () => {
  const { content } = loadContent(undefined, NOW);
  const feeds = await podcasts(content);
  test.each(feeds)('%s has what directories ask for', (_, $) => {
    for (const name of ['title', 'link', 'description', 'language', 'itunes\\:author', 'podcast\\:guid'])
      expect($(`channel > ${name}`).text(), name).not.toBe('');
    expect($('channel > itunes\\:category').attr('text')).toBeTruthy();
    expect($('channel > itunes\\:explicit').text()).toMatch(/^(?:true|false)$/);
    expect($('channel > itunes\\:owner > itunes\\:email').text()).toMatch(/@/);
    expect($('channel > podcast\\:locked').text()).toBe('yes');
    expect($('channel > podcast\\:guid').text()).toMatch(
      /^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
  });

  test.each(feeds)('%s: each episode has its own id and recording, over https', (_, $) => {
    const texts = (selector: string) =>
      $(selector)
        .toArray()
        .map((node) => $(node).text());
    const urls = $('item > enclosure')
      .toArray()
      .map((node) => $(node).attr('url') ?? '');
    expect(urls).toHaveLength($('item').length);
    for (const list of [texts('item > guid'), urls]) expect(new Set(list).size).toBe(list.length);
    for (const address of [...urls, ...texts('item > link')]) expect(address).toMatch(/^https:\/\//);
    for (const date of texts('item > pubDate'))
      expect(date).toMatch(
        /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/,
      );
  });

  test.each(feeds)('%s: a recording of the site’s own has the length of its file', (_, $) => {
    for (const node of $('item > enclosure').toArray()) {
      const { url = '', length, type } = $(node).attr() ?? {};
      expect(type).toMatch(/^audio\//);
      if (!url.startsWith('https://gazette.example/')) continue;
      const file = join(publicFolder(), new URL(url).pathname);
      expect(existsSync(file), file).toBe(true);
      expect(Number(length)).toBe(statSync(file).size);
      expect(Number($(node).parent().find('itunes\\:duration').text())).toBeGreaterThan(0);
    }
  });

  test.each(feeds)('%s: its cover is a square of 1400 to 3000 pixels', async (_, $) => {
    const { default: sharp } = await import('sharp');
    const address = $('channel > itunes\\:image').attr('href') ?? '';
    const { width, height, format, space } = await sharp(
      join(publicFolder(), new URL(address).pathname),
    ).metadata();
    expect(format).toMatch(/^(?:jpeg|png)$/);
    expect(space).toBe('srgb');
    expect(width).toBe(height);
    expect(width).toBeGreaterThanOrEqual(1400);
    expect(width).toBeLessThanOrEqual(3000);
  });

  test('the episode of 2015 has its recording, and its Word document in the notes', () => {
    const $ = feeds.find(([id]) => id === 'digitalgov-podcast')?.[1];
    const item = $?.('item').first();
    expect(item?.find('enclosure').attr()).toEqual({
      url: 'https://s3.amazonaws.com/digitalgov/_legacy-img/2015/07/Stephanie-Thum-Leaders-Customer-Podcast.mp3',
      length: '11000000',
      type: 'audio/mpeg',
    });
    expect(item?.find('podcast\\:transcript')).toHaveLength(0);
    expect(load(item?.find('content\\:encoded').text() ?? '')('a[href$=".docx"]').text()).toBe('Transcript');
  });

  test('an episode of the handbook has transcript, chapters and people', () => {
    const $ = feeds.find(([id]) => id === 'handbook-podcast')?.[1];
    const item = $?.('item').last();
    expect(item?.find('podcast\\:transcript').attr()).toEqual({
      url: 'https://gazette.example/media/reading-a-podcast.vtt',
      type: 'text/vtt',
      language: 'en',
    });
    expect(item?.find('podcast\\:chapters').attr('url')).toBe(
      'https://gazette.example/2025/04/22/a-podcast-people-can-read/chapters.json',
    );
    expect(item?.find('psc\\:chapter').last().attr()).toMatchObject({ start: '00:01:14.000' });
    expect(item?.find('podcast\\:person').text()).toBe('Gazette editors');
  });
});

const SERIES =
  '---\ntitle: S\nsummary: A podcast.\ncover: /media/digitalgov-podcast-cover.jpg\nlanguage: en\ncategory: Education > How To\nowner:\n  name: O\n  email: o@example.org\n---\n';
const post = (more: string, body: string): string =>
  `---\ntitle: P\ndate: 2025-01-02\nseries: s\n${more}---\n\n${body}\n`;
const PLAYER =
  '<AudioPlayer src="https://s3.amazonaws.com/a.mp3" title="One" transcript="https://example.org/a.docx" />';

test('an archived episode stays in its podcast, a draft and a post without sound do not come in', async () => {
  const content = contentOf({
    'series/s.mdx': SERIES,
    'posts/2025/archived.mdx': post('archived: 2025-06-01\n', PLAYER),
    'posts/2025/draft.mdx': post('draft: true\n', PLAYER),
    'posts/2025/silent.mdx': post('', 'Text.'),
  });
  const [feed] = await podcasts(content);
  expect(feed?.[1]('item > link').text()).toBe('https://gazette.example/2025/01/02/archived/');
});

test('a length that nobody knows is not made up', async () => {
  const content = contentOf({ 'series/s.mdx': SERIES, 'posts/2025/p.mdx': post('', PLAYER) });
  const [feed] = await podcasts(content);
  expect(feed?.[1]('enclosure').attr('length')).toBe('0');
  expect(feed?.[1]('itunes\\:duration')).toHaveLength(0);
});

test('two recordings in one post are two episodes with ids of their own', async () => {
  const second = PLAYER.replace('a.mp3', 'b.mp3').replace('One', 'Two');
  const content = contentOf({
    'series/s.mdx': SERIES,
    'posts/2025/p.mdx': post('', `${PLAYER}\n\n${second}`),
  });
  const $ = (await podcasts(content))[0]?.[1];
  expect(
    $?.('item > guid')
      .toArray()
      .map((node) => $(node).text()),
  ).toEqual(['https://gazette.example/2025/01/02/p/', 'https://gazette.example/2025/01/02/p/#audio-2']);
  expect($?.('item > title').last().text()).toBe('P: Two');
});

test('a category within a category', async () => {
  const $ = (await podcasts(contentOf({ 'series/s.mdx': SERIES }, undefined, { faulty: true })))[0]?.[1];
  expect($?.('channel > itunes\\:category').attr('text')).toBe('Education');
  expect($?.('channel > itunes\\:category > itunes\\:category').attr('text')).toBe('How To');
});

describe('An episode holds any title as it is written', () => {
  test.each(Object.entries(hostileTitles))('%s', async (_, title) => {
    const $ = (await podcasts(hostileContent(title)))[0]?.[1];
    const expected = xmlText(title).replace(/\s+/g, ' ').trim();
    const shown = (selector: string) => $?.(selector).first().text().replace(/\s+/g, ' ');
    expect(shown('item > title')).toBe(expected);
    expect(shown('item > itunes\\:author')).toBe(expected);
    expect(shown('podcast\\:person')).toBe(expected);
    expect(load($?.('item > description').text() ?? '')('script')).toHaveLength(0);
  });
});

test('the id of a podcast without one follows from its address, as the namespace says', () => {
  // The example of the specification.
  expect(podcastGuid('https://mp3s.nashownotes.com/pc20rss.xml')).toBe(
    '917393e3-1b1e-5cef-ace4-edaa54e1f810',
  );
  expect(podcastGuid('http://podnews.net/rss/')).toBe('9b024349-ccf0-5f69-a609-6b82873eab3c');
});

test('flags, categories and a licence are in the words of the specifications', async () => {
  const series = SERIES.replace(
    'owner:',
    "explicit: true\nlicense: { name: cc-by-4.0, url: 'https://creativecommons.org/licenses/by/4.0/' }\nowner:",
  ).replace('Education > How To', 'Health & Fitness > Mental Health');
  const content = contentOf({ 'series/s.mdx': series, 'posts/2025/p.mdx': post('', PLAYER) });
  const $ = (await podcasts(content))[0]?.[1];
  expect($?.('channel > itunes\\:explicit').text()).toBe('true');
  expect($?.('item > itunes\\:explicit').text()).toBe('true');
  expect($?.('channel > itunes\\:category').attr('text')).toBe('Health & Fitness');
  expect($?.('channel > podcast\\:license').attr('url')).toBe('https://creativecommons.org/licenses/by/4.0/');
  expect($?.('channel > podcast\\:license').text()).toBe('cc-by-4.0');
  expect($?.('channel > copyright').text()).toBe(
    'Creative Commons Attribution 4.0 (https://creativecommons.org/licenses/by/4.0/)',
  );
});
