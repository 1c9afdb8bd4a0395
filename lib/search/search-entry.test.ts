import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { markForSearch, type SearchEntry } from './search-entry';

const PAGE =
  '<nav>Menu</nav><main><h1 class="x">Title</h1><p class="deck">Deck</p><div data-post-body="" class="prose"><p>Body</p></div><p>Edit</p></main>';

const entry: SearchEntry = {
  path: '/a/',
  title: 'Ada & "Ben", <again>',
  kind: 'Podcast',
  day: '2015-10-30',
  isArchived: false,
  filters: [['topic', 'Plain, language']],
};

test('title, deck and body are what is searched, and nothing around them', () => {
  const page = load(markForSearch(PAGE, entry));
  const texts = page('[data-pagefind-body]')
    .toArray()
    .map((element) => page(element).text());
  expect(texts).toEqual(['Title', 'Deck', 'Body']);
});

test('what a page does not say itself is told, whatever characters it has', () => {
  const page = load(markForSearch(PAGE, entry));
  const told = (name: string) =>
    page(`[data-pagefind-${name}]`)
      .toArray()
      .map((element) => page(element).attr(`data-pagefind-${name}`));
  expect(told('meta')).toEqual(['title:Ada & "Ben", <again>', 'kind:Podcast', 'date:2015-10-30']);
  expect(told('sort')).toEqual(['date:2015-10-30']);
  expect(told('filter')).toEqual(['topic:Plain, language']);
});

test('the language of a text is told where it is not the site’s', () => {
  expect(markForSearch(PAGE, entry)).not.toContain('meta="lang:');
  expect(markForSearch(PAGE, { ...entry, lang: 'ar' })).toContain('data-pagefind-meta="lang:ar"');
});

test('an archived page counts less', () => {
  expect(markForSearch(PAGE, entry)).not.toContain('weight');
  const page = load(markForSearch(PAGE, { ...entry, isArchived: true }));
  expect(page('[data-post-body]').attr('data-pagefind-weight')).toBe('0.4');
});

test('chapters are searched, although they are navigation for readers', () => {
  const html = PAGE.replace('<p>Body</p>', '<nav class="chapters"><ol><li id="t=3">0:03 Why</li></ol></nav>');
  const page = load(markForSearch(html, entry));
  expect(page('nav [id="t=3"]')).toHaveLength(0);
  expect(page('[data-pagefind-body] [id="t=3"]').text()).toBe('0:03 Why');
});
