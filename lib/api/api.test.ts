import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { loadContent } from '@/lib/content/load';
import type { Content } from '@/lib/content/types';
import { documentFile, documentFiles } from '@/lib/document-files';
import { apiDocuments } from '@/lib/kinds/documents';
import { contentOf, hostileContent, hostileTitles } from '@/lib/testing/content';
import { contentOfKinds } from '@/lib/testing/kinds';
import { useSettings } from '@/lib/testing/settings';
import { absoluteUrl, apiPath } from '@/lib/urls';
import { jsonText } from '@/lib/xml';
import { apiFile, apiFileNames } from './files';

const schemaAddress = () => absoluteUrl(apiPath('schema.json'));

/** What is wrong with the documents of a site, by the schema that the site itself publishes. */
async function faults(content: Content): Promise<string[]> {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  const schema = await apiFile(content, 'schema.json');
  ajv.addSchema(JSON.parse(jsonText(schema)));
  const check = (name: string, document: unknown, label: string): string[] =>
    ajv.validate(`${schemaAddress()}#/$defs/${name}`, document) ? [] : [`${label}: ${ajv.errorsText()}`];
  const lists = apiFileNames(content)
    .filter((name) => name.includes('/'))
    .map(async (name) =>
      check(name.split('/')[0] ?? '', JSON.parse(jsonText(await apiFile(content, name))), name),
    );
  const documents = apiDocuments(content).map(async (document) => {
    const file = await documentFile(document, content, 'index.json');
    return check(document.kind, JSON.parse(file?.text ?? ''), document.path);
  });
  return (await Promise.all([...lists, ...documents])).flat();
}

test('every document of this site is as its schema says', async () => {
  expect(await faults(loadContent(undefined, Date.UTC(2026, 10, 22)).content)).toEqual([]);
});

describe('Every document is as its schema says whatever the title is', () => {
  test.each(Object.entries(hostileTitles))('%s', async (_, title) => {
    expect(await faults(hostileContent(title))).toEqual([]);
  });
});

test('the schema finds what is wrong', async () => {
  const ajv = new Ajv2020({ strict: true });
  addFormats.default(ajv);
  ajv.addSchema(
    JSON.parse(jsonText(await apiFile(contentOf({}, undefined, { faulty: true }), 'schema.json'))),
  );
  const list = { schema: schemaAddress(), total: 1, page: 1, pages: 1, items: [{ id: 'a', name: 'A' }] };
  expect(ajv.validate(`${schemaAddress()}#/$defs/topics`, list)).toBe(false);
});

test('long lists are cut into pages that name the next', async () => {
  const posts = Array.from({ length: 101 }, (_, index) => [
    `posts/2025/p${index}.mdx`,
    '---\ntitle: T\ndate: 2025-01-02\n---\n\nText.\n',
  ]);
  const content = contentOf(Object.fromEntries(posts));
  expect(apiFileNames(content).filter((name) => name.startsWith('posts/'))).toEqual([
    'posts/1.json',
    'posts/2.json',
  ]);
  expect(await apiFile(content, 'posts/1.json')).toMatchObject({
    total: 101,
    pages: 2,
    next: 'https://gazette.example/api/v1/posts/2.json',
  });
  expect(await apiFile(content, 'posts/2.json')).toMatchObject({ page: 2, next: undefined });
  expect(await apiFile(content, 'posts/3.json')).toBeUndefined();
  expect(await apiFile(content, 'constructor/1.json')).toBeUndefined();
});

test('the index leads to every list', async () => {
  expect(await apiFile(contentOf({}, undefined, { faulty: true }), 'index.json')).toMatchObject({
    lists: { topics: { total: 0, first: 'https://gazette.example/api/v1/topics/1.json' } },
  });
});

test('a post without chapters has no chapter files', () => {
  const content = contentOf({ 'posts/2025/p.mdx': '---\ntitle: T\ndate: 2025-01-02\n---\n\nText.\n' });
  expect(content.posts.flatMap(documentFiles)).toEqual(['index.md', 'index.json']);
  expect(hostileContent('x').posts.flatMap(documentFiles)).toEqual([
    'index.md',
    'index.json',
    'oembed.json',
    'chapters.json',
    'chapters.vtt',
    'chapters-2.json',
    'chapters-2.vtt',
  ]);
});

test('a list says where the first recording of a post is, how large and how long', async () => {
  const { content } = loadContent('e2e/fixtures/rich/content', Date.UTC(2026, 10, 22));
  const { items } = JSON.parse(jsonText(await apiFile(content, 'posts/1.json')));
  const episode = items.find(({ url }: { url: string }) =>
    url.endsWith('/five-questions-before-you-publish/'),
  );
  expect(episode.audio).toMatchObject({
    url: expect.stringMatching(/^https:.*\/media\/five-questions\.mp3$/),
    seconds: 100,
    type: 'audio/mpeg',
    measured: true,
  });
  const article = items.find(({ url }: { url: string }) => url.endsWith('/write-the-summary-last/'));
  expect(article.audio).toBeUndefined();
});

test('a publication has documents, lists and shapes of the kinds that it has, and of no other', async () => {
  const content = contentOfKinds();
  expect(await faults(content)).toEqual([]);
  expect(Object.keys(JSON.parse(jsonText(await apiFile(content, 'index.json'))).lists)).toEqual([
    'posts',
    'topics',
    'authors',
    'events',
    'resources',
    'services',
    'communities',
  ]);
  const { items } = JSON.parse(jsonText(await apiFile(content, 'events/1.json')));
  expect(items).toMatchObject([
    {
      url: 'https://harbor.example/event/2027/02/03/office-hours/',
      json: 'https://harbor.example/event/2027/02/03/office-hours/index.json',
      kind: 'event',
      starts: '2027-02-03T13:00:00-05:00',
      zone: 'America/New_York',
      venue: { name: 'Library' },
      registration: 'https://harbor.example/news/',
      canceled: false,
      calendar: 'https://harbor.example/event/2027/02/03/office-hours/event.ics',
      topics: [{ id: 'letters' }],
    },
  ]);
  useSettings();
  expect(
    Object.keys(
      JSON.parse(jsonText(await apiFile(contentOf({}, undefined, { faulty: true }), 'schema.json'))).$defs,
    ),
  ).toEqual(['post', 'posts', 'topics', 'authors']);
});

test('a document of each kind says what only its kind has, with its text as HTML', async () => {
  const content = contentOfKinds();
  const [resource, service, community] = await Promise.all(
    [content.resources, content.services, content.communities].map(async ([document]) => {
      const file = document && (await documentFile(document, content, 'index.json'));
      return JSON.parse(file?.text ?? '');
    }),
  );
  expect(resource).toMatchObject({
    kind: 'resource',
    link: 'https://example.gov/list/',
    html: '',
    media: [],
  });
  expect(service).toMatchObject({ kind: 'service', contact: 'mailto:letters@example.gov', words: 3 });
  expect(service).not.toHaveProperty('link');
  expect(community).toMatchObject({
    archived: '2026-01-01',
    join: [{ title: 'Forum', url: 'https://harbor.example/news/', members: 12 }],
    html: expect.stringContaining('<a href="https://harbor.example/topics/letters/">letters</a>'),
  });
});
