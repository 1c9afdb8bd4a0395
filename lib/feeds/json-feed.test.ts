import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '@/lib/content/load';
import { contentOf, hostileContent, hostileTitles } from '@/lib/testing/content';
import { jsonFaults } from '@/lib/testing/json-schema';
import { siteFeed, topicFeed } from './feed-source';
import { jsonFeed } from './json-feed';

const faults = (...feeds: readonly string[]): string[] =>
  jsonFaults(join(import.meta.dirname, 'schemas/json-feed.json'), ...feeds);

test('every JSON feed of this site is as JSON Feed 1.1 says', () => {
  const { content } = loadContent(undefined, Date.UTC(2026, 10, 22));
  const feeds = [siteFeed(content), ...content.topics.map((topic) => topicFeed(content, topic))];
  expect(feeds.length).toBeGreaterThan(1);
  expect(faults(...feeds.map(jsonFeed))).toEqual([]);
});

test('a feed without posts is one', () => {
  expect(faults(jsonFeed(siteFeed(contentOf({}, undefined, { faulty: true }))))).toEqual([]);
});

describe('A JSON feed is as JSON Feed 1.1 says whatever the title is', () => {
  test.each(Object.entries(hostileTitles))('%s', (_, title) => {
    expect(faults(jsonFeed(siteFeed(hostileContent(title))))).toEqual([]);
  });
});

test('the schema finds what is wrong', () => {
  const feed = JSON.parse(jsonFeed(siteFeed(hostileContent('Talk'))));
  const [item] = feed.items;
  const wrong = [
    { ...feed, version: 'https://jsonfeed.org/version/1' },
    { ...feed, items: [{ ...item, id: undefined }] },
    { ...feed, items: [{ ...item, date_published: '2025-03-02' }] },
    { ...feed, items: [{ ...item, content_html: undefined }] },
    { ...feed, items: [{ ...item, attachments: [{ url: item.url }] }] },
    { ...feed, items: [{ ...item, image: '/media/a.jpg' }] },
  ];
  for (const document of wrong) expect(faults(JSON.stringify(document))).not.toEqual([]);
});
