import { describe, expect, test } from 'vitest';
import { findPages } from '@/islands/search/find-pages.ts';
import type { IndexReader } from '@/islands/search/index-reader.ts';
import { queryOf } from '@/islands/search/query.ts';
import type { SearchEntry } from '@/lib/search/search-entry.ts';
import { IndexBuilder } from './index-builder.ts';
import { pageText } from './page-text.ts';
import { readerOf } from './testing/reader-of.ts';

const entry = (title: string, more: Partial<SearchEntry> = {}): SearchEntry => ({
  path: `/${title.toLowerCase().replaceAll(' ', '-')}/`,
  title,
  names: [],
  bylines: [],
  subjects: [],
  kind: 'Article',
  day: '2026-01-01',
  isArchived: false,
  filters: [],
  ...more,
});
const page = (text: string) => pageText(`<main><div data-post-body=""><p>${text}</p></div></main>`);

/** Titles of what is found among some pages, best first. */
async function find(
  query: string,
  pages: [SearchEntry, string][],
  synonyms: string[][] = [],
): Promise<string[]> {
  const builder = new IndexBuilder();
  for (const [known, text] of pages) builder.add(known, page(text));
  const reader: IndexReader = readerOf(builder.files(synonyms));
  const { pages: found } = await findPages(reader, queryOf(new URLSearchParams({ q: query })));
  return Promise.all(found.map(async (number) => (await reader.page(number)).title));
}

const harbor: [SearchEntry, string][] = [
  [entry('Tides'), 'When the water is high we call the harbor office by its phone number.'],
  [entry('Numbers of ships'), 'A number of ships call. The office has a phone, and the ships have phones.'],
  [entry('Internal Revenue Service', { kind: 'Topic', day: undefined, names: ['IRS'] }), 'Taxes.'],
  [entry('Letters'), 'What the IRS writes to ships, and what ships write to the IRS.'],
  [entry('Fog', { bylines: ['Ada Moreno'] }), 'Nothing is seen.'],
  [entry('Ada Moreno', { kind: 'Author', day: undefined }), 'Pilot.'],
];

describe('What is found', () => {
  test('nothing where a word is one that no page has', async () => {
    expect(await find('zebra', harbor)).toEqual([]);
    expect(await find('ships zebra', harbor)).toEqual([]);
  });

  test('first what is called so, then what says so', async () => {
    expect(await find('irs', harbor)).toEqual(['Internal Revenue Service', 'Letters']);
    expect(await find('ada moreno', harbor)).toEqual(['Ada Moreno', 'Fog']);
  });

  test('words in the order in which they are asked for, before the same words in titles', async () => {
    expect((await find('phone number', harbor))[0]).toBe('Tides');
  });

  test('forms of a word, and longer words that begin with it', async () => {
    expect(await find('letter', harbor)).toEqual(['Letters']);
    expect(await find('reven', harbor)).toEqual(['Internal Revenue Service']);
  });

  test('pages with most of the words where none has all', async () => {
    expect(await find('nothing is seen in taxes of letters', harbor)).toEqual([]);
    expect((await find('call the harbor office water fog', harbor))[0]).toBe('Tides');
  });

  test('a page by its summary, which its text does not repeat', async () => {
    const ropes = entry('Ropes', { summary: 'Knots for beginners.' });
    expect(await find('knots', [...harbor, [ropes, 'Take two ends.']])).toEqual(['Ropes']);
  });

  test('what is meant where a short word between others is not on the site', async () => {
    expect(await find('water vs office', harbor)).toEqual(['Tides']);
    expect(await find('vs office', harbor)).toEqual([]);
    expect(await find('xx yy', harbor)).toEqual([]);
  });

  test('of two words the rarer one, where no page has both', async () => {
    expect(await find('fog ships', harbor)).toEqual(['Fog']);
  });

  test('pages that use a synonym, behind those that use the word', async () => {
    const pages: [SearchEntry, string][] = [
      [entry('Post'), 'Our bulletin is sent monthly.'],
      [entry('Mail'), 'Join the mailing list today.'],
      [entry('News'), 'The newsletter is sent weekly.'],
    ];
    const synonyms = [['newsletter', 'bulletin', 'mailing list']];
    expect(await find('newsletter', pages, synonyms)).toEqual(['News', 'Post', 'Mail']);
    expect((await find('mailing list', pages, synonyms)).sort()).toEqual(['Mail', 'News', 'Post']);
    expect(await find('newsletter', pages)).toEqual(['News']);
  });

  test('an archived page after a current one', async () => {
    const pages: [SearchEntry, string][] = [
      [entry('Old tides', { isArchived: true }), 'Tides.'],
      [entry('New tides'), 'Tides.'],
    ];
    expect(await find('tides', pages)).toEqual(['New tides', 'Old tides']);
  });

  test('in scripts without spaces, a part of a word', async () => {
    const pages: [SearchEntry, string][] = [
      [entry('読みやすさ'), '公文書の読みやすさについて。'],
      [entry('港'), '港の時間。'],
    ];
    expect(await find('公文書', pages)).toEqual(['読みやすさ']);
    expect(await find('港', pages)).toEqual(['港']);
    expect(await find('文書港', pages)).toEqual([]);
  });
});

test('the same pages make the same files', () => {
  const files = () => {
    const builder = new IndexBuilder();
    for (const [known, text] of harbor) builder.add(known, page(text));
    return builder.files();
  };
  expect(files()).toEqual(files());
});
