import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { loadContent } from '@/lib/content/load';
import type { Content, Post } from '@/lib/content/types';
import { postsOfAuthor } from '@/lib/listing/select';
import { contentOf, hostileContent, hostileTitles } from '@/lib/testing/content';
import { xmlText } from '@/lib/xml';
import { jsonForScript } from './json-ld';
import { authorGraph, homeGraph, listGraph, pageGraph, seriesGraph } from './lists';
import { postGraph } from './post';

/** The properties that search engines demand or recommend, by type. */
const PROPERTIES: Readonly<Record<string, { required: readonly string[]; recommended: readonly string[] }>> =
  {
    BlogPosting: {
      required: ['headline', 'datePublished', 'author', 'image', 'publisher', 'mainEntityOfPage'],
      recommended: ['dateModified', 'description', 'inLanguage', 'wordCount', 'keywords', 'url'],
    },
    Person: { required: ['name', 'url'], recommended: ['jobTitle'] },
    Organization: { required: ['name'], recommended: ['url', 'logo'] },
    WebSite: {
      required: ['name', 'url', 'potentialAction'],
      recommended: ['description', 'publisher', 'inLanguage'],
    },
    BreadcrumbList: { required: ['itemListElement'], recommended: [] },
    CollectionPage: { required: ['name', 'url'], recommended: ['mainEntity', 'isPartOf'] },
    ProfilePage: { required: ['mainEntity'], recommended: ['url', 'name'] },
    PodcastSeries: { required: ['name', 'url'], recommended: ['webFeed', 'description', 'image', 'author'] },
    PodcastEpisode: {
      required: ['url', 'name', 'datePublished', 'associatedMedia', 'partOfSeries'],
      recommended: ['description', 'timeRequired', 'inLanguage'],
    },
    AudioObject: {
      required: ['contentUrl', 'name', 'encodingFormat'],
      recommended: ['description', 'duration', 'contentSize', 'uploadDate', 'hasPart'],
    },
    VideoObject: {
      required: ['name', 'thumbnailUrl', 'uploadDate', 'embedUrl'],
      recommended: ['description', 'duration', 'hasPart'],
    },
    MediaObject: { required: ['contentUrl', 'encodingFormat'], recommended: [] },
    Clip: { required: ['name', 'startOffset', 'url'], recommended: ['endOffset'] },
    ImageObject: { required: ['url'], recommended: ['width', 'height'] },
    WebPage: { required: ['name', 'url'], recommended: ['description', 'dateModified'] },
  };

type Thing = Record<string, unknown> & { '@type': string };
const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && '@type' in value && typeof value['@type'] === 'string';

/** Every thing in a graph, however deep. */
function thingsIn(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(thingsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [...(isThing(value) ? [value] : []), ...Object.values(value).flatMap(thingsIn)];
}

const graphSchema = z.object({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(z.looseObject({})),
});
/** What a search engine reads: the JSON of the script, parsed. */
const read = (graph: Parameters<typeof jsonForScript>[0]): Thing[] =>
  thingsIn(graphSchema.parse(JSON.parse(jsonForScript(graph)))['@graph']);

const FULL = {
  'topics/t.mdx': '---\ntitle: T\nsummary: About T.\n---\n',
  'authors/a.mdx': '---\nname: A\nrole: Editor\n---\n',
  'pages/p.mdx': '---\ntitle: P\nsummary: A page.\nupdated: 2025-01-01\n---\n',
  'series/s.mdx':
    '---\ntitle: S\nsummary: A podcast.\ncover: /media/digitalgov-podcast-cover.jpg\nlanguage: en\ncategory: Government\nowner:\n  name: O\n  email: o@example.org\n---\n',
  'posts/2025/p.mdx': `---
title: Post
summary: A summary.
date: 2025-03-02 10:00:00 -0500
authors: [a]
topics: [t]
series: s
image:
  src: https://upload.wikimedia.org/a.jpg
  alt: A
  width: 1200
  height: 630
---

<AudioPlayer src="https://s3.amazonaws.com/a.mp3" title="Talk" size="11 MB" duration="24:10" transcript="https://example.org/a.docx">
  <Chapter at="0:00">One</Chapter>
  <Chapter at="3:00">Two</Chapter>
</AudioPlayer>

<YouTube id="2dH_hvUNEVM" title="Panel" duration="55:10">
  <Chapter at="0:00">One</Chapter>
  <Chapter at="3:00">Two</Chapter>
</YouTube>
`,
};

/** Everything that the pages of a site say. */
async function everything(content: Content): Promise<Thing[]> {
  const graphs = [
    homeGraph(),
    ...(await Promise.all(content.posts.map((post) => postGraph(post, content)))),
    ...content.authors.map((author) => authorGraph(author, postsOfAuthor(content.posts, author.id))),
    ...content.series.map((series) => seriesGraph(series, content.posts)),
    ...content.pages.map((page) => pageGraph(page)),
    listGraph({ title: 'T', path: '/topics/t/', crumbs: [], posts: content.posts }),
  ];
  return graphs.flatMap(read);
}

describe('Every type has the properties that it needs', async () => {
  const things = await everything(contentOf(FULL));
  test.each(Object.entries(PROPERTIES))('%s', (type, { required, recommended }) => {
    const found = things.filter((thing) => thing['@type'] === type);
    expect(found.length).toBeGreaterThan(0);
    for (const thing of found) expect(Object.keys(thing)).toEqual(expect.arrayContaining([...required]));
    const best = found
      .map((thing) => recommended.filter((name) => name in thing))
      .sort((a, b) => b.length - a.length);
    expect(best[0]).toEqual(recommended);
  });

  test('and no type is unknown to this table', () => {
    const known = [...Object.keys(PROPERTIES), 'ListItem', 'ItemList', 'EntryPoint', 'SearchAction'];
    expect(things.map((thing) => thing['@type']).filter((type) => !known.includes(type))).toEqual([]);
  });

  test('every reference leads to a thing of some page', () => {
    const ids = new Set(things.map((thing) => thing['@id']));
    const references = JSON.stringify(things).match(/(?<=\{"@id":")[^"]+(?="\})/g) ?? [];
    expect(references.length).toBeGreaterThan(5);
    for (const reference of references) expect(ids).toContain(reference);
  });
});

test('a post without picture, summary, author or topic is an article all the same', async () => {
  const content = contentOf({
    'posts/2025/p.mdx': '---\ntitle: Bare\ndate: 2025-01-02\n---\n\nA few words.\n',
  });
  const [post] = await everything(content).then((things) =>
    things.filter((thing) => thing['@type'] === 'BlogPosting'),
  );
  expect(post).toMatchObject({
    headline: 'Bare',
    description: 'A few words.',
    author: { '@id': 'https://gazette.example/#publisher' },
    image: { url: 'https://gazette.example/og/2025/01/02/p.png' },
  });
});

test('an original names its translations, a translation its original, where that is published', async () => {
  const text = (title: string, lines: string): string =>
    `---\ntitle: ${title}\ndate: 2025-01-02\n${lines}---\n\nText.\n`;
  const content = contentOf({
    'posts/2025/one.mdx': text('One', ''),
    'posts/2025/uno.mdx': text('Uno', 'lang: es\ntranslation_of: /2025/01/02/one/\n'),
    'posts/2025/draft.mdx': text('Draft', 'draft: true\n'),
    'posts/2025/dos.mdx': text('Dos', 'lang: es\ntranslation_of: /2025/01/02/draft/\n'),
  });
  const linked: Record<string, unknown> = {};
  for (const post of content.posts) {
    const { '@graph': things } = await postGraph(post, content);
    const { translationOfWork, workTranslation } = z
      .looseObject({ translationOfWork: z.unknown().optional(), workTranslation: z.unknown().optional() })
      .parse(things[0]);
    linked[post.title] = translationOfWork ?? workTranslation;
  }
  const idOf = (slug: string) => ({ '@id': `https://gazette.example/2025/01/02/${slug}/#post` });
  expect(linked).toEqual({ One: [idOf('uno')], Uno: idOf('one'), Dos: undefined });
});

describe('No title leaves its script element', () => {
  test.each(Object.entries(hostileTitles))('%s', async (_, title) => {
    const content = hostileContent(title);
    for (const post of content.posts) {
      const json = jsonForScript(await postGraph(post, content));
      expect(json).not.toMatch(/[<>&\u2028\u2029]/);
      const article = thingsIn(JSON.parse(json)).find((thing) => thing['@type'] === 'BlogPosting');
      expect(article?.headline).toBe(xmlText(title.replace(/\s+/g, ' ').trim()));
    }
  });
});

describe('The two posts that this site began with', async () => {
  const { content } = loadContent();
  const find = (slug: string): Post => {
    const post = content.posts.find((candidate) => candidate.slug.startsWith(slug));
    if (!post) throw new Error(`There is no post ${slug}.`);
    return post;
  };

  test('the summit recap has its video with five clips, the last without an end', async () => {
    const post = find('digitalgov-summit-recap');
    const things = read(await postGraph(post, content));
    const clips = things.filter((thing) => thing['@type'] === 'Clip');
    const page = `https://gazette.example${post.path}`;
    expect(clips.map(({ startOffset, endOffset, url }) => [startOffset, endOffset, url])).toEqual([
      [0, 180, `${page}?t=0`],
      [180, 500, `${page}?t=180`],
      [500, 755, `${page}?t=500`],
      [755, 933, `${page}?t=755`],
      [933, undefined, `${page}?t=933`],
    ]);
    expect(things.find((thing) => thing['@type'] === 'VideoObject')).toMatchObject({
      embedUrl: 'https://www.youtube-nocookie.com/embed/2dH_hvUNEVM',
    });
  });

  test('the podcast has its episode, recording and transcript', async () => {
    const things = read(await postGraph(find('digitalgov-podcast'), content));
    expect(things.find((thing) => thing['@type'] === 'PodcastEpisode')).toMatchObject({
      partOfSeries: { name: 'DigitalGov Podcast' },
    });
    expect(things.find((thing) => thing['@type'] === 'AudioObject')).toMatchObject({
      contentSize: '11 MB',
      encodingFormat: 'audio/mpeg',
      associatedMedia: { contentUrl: expect.stringMatching(/Transcript.*\.docx$/) },
    });
  });

  test('an episode with a transcript of its own says where it stands on the page', async () => {
    const things = read(await postGraph(find('five-questions'), content));
    expect(things.find((thing) => thing['@type'] === 'AudioObject')).toMatchObject({
      transcript: 'https://gazette.example/2026/11/10/five-questions-before-you-publish/#transcript',
      associatedMedia: { encodingFormat: 'text/vtt' },
    });
  });
});
