/** A publication in one language speaks it throughout: pages, feeds and files, with nothing of another in between. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { PostView } from '@/components/post/post-view';
import { renderHtml } from '@/components/render-html';
import { AuthorPage } from '@/components/site/author-page';
import { AuthorsPage } from '@/components/site/authors-page';
import { FrontPage } from '@/components/site/front-page';
import { GonePage } from '@/components/site/gone-page';
import { listMetadata } from '@/components/site/list-metadata';
import { ManualContents } from '@/components/site/manual-contents';
import { MonthPage } from '@/components/site/month-page';
import { NewsPage } from '@/components/site/news-page';
import { NotFoundPage } from '@/components/site/not-found-page';
import { PlainPage } from '@/components/site/plain-page';
import { SearchPage } from '@/components/site/search-page';
import { SeriesPage } from '@/components/site/series-page';
import { SubscribePage } from '@/components/site/subscribe-page';
import { TopicPage } from '@/components/site/topic-page';
import { TopicsPage } from '@/components/site/topics-page';
import { YearPage } from '@/components/site/year-page';
import { cardsOf } from '@/lib/cards/card';
import { entryHtml } from '@/lib/feeds/entry-content';
import { authorFeed, topicFeed } from '@/lib/feeds/feed-source';
import { manualFrontPage } from '@/lib/manual';
import { markdownVersion } from '@/lib/markdown-version/markdown-version';
import { llmsTxt } from '@/lib/metadata-files/llms-txt';
import { redirectPage } from '@/lib/redirects/formats';
import { searchEntries } from '@/lib/search/search-entry';
import { wordlessContent } from '@/lib/testing/wordless-content';
import { languages } from '@/lib/words/languages';
import { generateMetadata as authorsMetadata } from './authors/page';
import { generateMetadata as goneMetadata } from './gone/page';
import { generateMetadata as newsMetadata } from './news/page';
import { generateMetadata as searchMetadata } from './search/page';
import { generateMetadata as subscribeMetadata } from './subscribe/page';
import { generateMetadata as topicsMetadata } from './topics/page';

/** Words as a reader would tell them apart: `l’année` is two. */
const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];

/** Everything that a language says, functions with nothing in their gaps. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value('', '', ''))];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** Names that are the same in every language. */
const NAMES = wordsIn('Atom JSON Feed RSS Markdown YouTube LinkedIn Facebook Word MP3 index Optional md');
const MONTHS = wordsIn(
  'January February March April May June July August September October November December',
);

/** Words of other languages that this one does not have. */
function foreignTo(language: keyof typeof languages): ReadonlySet<string> {
  const own = new Set([...textsOf(languages[language]).flatMap(wordsIn), ...NAMES]);
  const others = Object.entries(languages).filter(([name]) => name !== language);
  const words = others.flatMap(([, other]) => textsOf(other).flatMap(wordsIn));
  return new Set([...words, ...MONTHS].filter((word) => !own.has(word)));
}

const SPOKEN_ATTRIBUTES = ['aria-label', 'title', 'placeholder', 'alt', 'label', 'data-open'];
const ADDRESSES = /https?:\S+|[\w-]+\.(?:com|org|gov|example)\b/g;

/** What is read, seen or heard of a page, and the names that search engines are told. */
function textOfPage(html: string): string {
  const page = load(html);
  const data = page('script[type="application/ld+json"]').text();
  const names = [...data.matchAll(/"(?:name|headline|description)":"([^"]*)"/g)].map(([, name]) => name);
  page('script, style, code, textarea').remove();
  const attributes = page('*')
    .toArray()
    .flatMap((node) => SPOKEN_ATTRIBUTES.map((name) => page(node).attr(name) ?? ''));
  return [page.root().text(), ...attributes, ...names].join('\n');
}

/** Settings in made-up words. */
const settings = (language: string) => `
name: Zozo
tagline: Zoza
description: Zozi.
url: https://zozo.example
language: ${language}
publisher: { name: Zozo, url: /zuzu/ }
contact: { email: z@example.org }
repository: { url: https://github.com/example/zozo }
government_banner: true
alert: { level: info, title: Ze, text: Zy }
navigation: [{ label: Zuz, url: /news/ }]
footer: [{ label: Zyz, url: /news/ }]
hosts: { media: [s3.amazonaws.com], frames: [health.gov] }
`;

describe.each(['es', 'fr'] as const)('a publication in %s', (tag) => {
  const foreign = foreignTo(tag);
  const foreignIn = (text: string) => [
    ...new Set(wordsIn(text.replace(ADDRESSES, '')).filter((word) => foreign.has(word))),
  ];

  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gazette-language-'));
    mkdirSync(join(folder, 'content'));
    writeFileSync(join(folder, 'content/site.yml'), settings(tag));
    vi.stubEnv('PUBLICATION_DIR', folder);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
    vi.unstubAllEnvs();
  });

  /** Every type of page. */
  function pages() {
    const content = wordlessContent(tag);
    const post = (slug: string) => content.posts.find((one) => one.slug === slug) ?? expect.fail();
    const [topic = expect.fail()] = content.topics;
    const author = content.authors.find(({ id }) => id === 'ququ') ?? expect.fail();
    const [series = expect.fail()] = content.series;
    return {
      'front page': <FrontPage content={content} />,
      news: <NewsPage content={content} page="1" />,
      'second page of news': <NewsPage content={content} page="2" />,
      topics: <TopicsPage content={content} page="1" />,
      topic: <TopicPage topic={topic} content={content} page="1" />,
      authors: <AuthorsPage content={content} page="1" />,
      author: <AuthorPage author={author} content={content} page="2" />,
      year: <YearPage year="2024" content={content} />,
      month: <MonthPage year="2024" month="03" page="2" content={content} />,
      series: <SeriesPage series={series} content={content} />,
      search: <SearchPage content={content} />,
      subscribe: <SubscribePage content={content} />,
      'not found': <NotFoundPage content={content} />,
      removed: <GonePage content={content} />,
      contribute: (
        <PlainPage page={manualFrontPage()} generated>
          <ManualContents />
        </PlainPage>
      ),
      post: <PostView post={post('xixi')} content={content} />,
      'archived post': <PostView post={post('xoxo')} content={content} />,
      'replaced post': <PostView post={post('xyxy')} content={content} />,
    };
  }

  test('its pages say nothing in another', async () => {
    const found: Record<string, string[]> = {};
    for (const [name, page] of Object.entries(pages())) {
      const text = textOfPage(await renderHtml(page));
      expect(text.length, name).toBeGreaterThan(100);
      found[name] = foreignIn(text);
    }
    expect(Object.entries(found).filter(([, words]) => words.length > 0)).toEqual([]);
  });

  test('titles and descriptions of its lists say nothing in another', () => {
    const all = [
      newsMetadata,
      topicsMetadata,
      authorsMetadata,
      searchMetadata,
      subscribeMetadata,
      goneMetadata,
    ].map((metadata) => metadata());
    for (const { title, description, openGraph } of all) {
      expect(foreignIn([title, description, openGraph?.title, openGraph?.description].join('\n'))).toEqual(
        [],
      );
    }
    const { title, description } = listMetadata({ title: 'Zu', about: 'Zi', page: '2', path: '/' });
    expect(foreignIn(`${title}\n${description}`)).toEqual([]);
  });

  test('its feeds, cards and files say nothing in another', async () => {
    const content = wordlessContent(tag);
    const post = content.posts.find(({ slug }) => slug === 'xixi') ?? expect.fail();
    const cards = await Promise.all([...cardsOf(content).values()].map((make) => make()));
    const texts = [
      ...content.topics.map((topic) => topicFeed(content, topic).description),
      ...content.authors.map((author) => authorFeed(content, author).description),
      load(entryHtml(post)).root().text(),
      llmsTxt(content),
      load(redirectPage('/')).root().text(),
      ...cards.flatMap(({ folio }) => folio),
      ...searchEntries(content).map(({ kind }) => kind),
      (await markdownVersion(post, content)).split('---\n').slice(2).join(''),
    ];
    expect(foreignIn(texts.join('\n'))).toEqual([]);
  });
});
