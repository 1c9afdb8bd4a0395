import { expect, test } from 'vitest';
import { alphabetical, alphabetPage } from './alphabet';
import { neighboursOf } from './around';
import { countOf, listFacts } from './count';
import { postCrumbs } from './crumbs';
import { frontPage } from './home';
import { furtherPages, pageOf, pagerNumbers } from './paging';
import { samplePost } from './sample-post';
import { postsOfAuthor, postsOfPeriod, postsOfTopic } from './select';
import { months, monthsOf, mostUsed, tally, years } from './tally';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

test('a list of 0, 1, 20 and 21 posts fills one, one, one and two pages', () => {
  expect([0, 1, 20, 21].map((count) => pageOf(numbers(count), 1, 20)?.pages)).toEqual([1, 1, 1, 2]);
  expect([0, 1, 20, 21, 41].map((count) => furtherPages(count, 20))).toEqual([[], [], [], ['2'], ['2', '3']]);
});

test('the second page holds what the first does not', () => {
  expect(pageOf(numbers(21), '2', 20)?.items).toEqual([21]);
});

test('a page that a list does not have is no page', () => {
  for (const page of ['0', '3', '-1', '1.5', '_', '']) expect(pageOf(numbers(21), page, 20)).toBeUndefined();
});

test('a pager shows both ends, the neighbours, and marks only gaps of two or more', () => {
  expect(pagerNumbers(1, 1)).toEqual([1]);
  expect(pagerNumbers(1, 3)).toEqual([1, 2, 3]);
  expect(pagerNumbers(5, 9)).toEqual([1, undefined, 4, 5, 6, undefined, 9]);
  expect(pagerNumbers(4, 9)).toEqual([1, 2, 3, 4, 5, undefined, 9]);
  expect(pagerNumbers(6, 9)).toEqual([1, undefined, 5, 6, 7, 8, 9]);
});

const posts = [
  samplePost('2016-02-01', 'd', { topics: ['cx'], authors: ['ann'] }),
  samplePost('2015-12-31', 'c', { topics: ['cx', 'rare'] }),
  samplePost('2015-07-17', 'b', { topics: ['rare', 'cx'], authors: ['ann', 'bob'] }),
  samplePost('2015-07-01', 'a', { topics: [] }),
];
const slugs = (list: readonly { slug: string }[]): string => list.map(({ slug }) => slug).join('');

test('topics, authors, years and months select their posts, newest first', () => {
  expect(slugs(postsOfTopic(posts, 'cx'))).toBe('dcb');
  expect(slugs(postsOfAuthor(posts, 'ann'))).toBe('db');
  expect(slugs(postsOfPeriod(posts, '2015'))).toBe('cba');
  expect(slugs(postsOfPeriod(posts, '2015-07'))).toBe('ba');
});

test('posts are counted by year, month and topic', () => {
  expect(years(posts)).toEqual([
    { key: '2016', count: 1 },
    { key: '2015', count: 3 },
  ]);
  expect(months(posts).map(({ key }) => key)).toEqual(['2016-02', '2015-12', '2015-07']);
  expect(monthsOf(posts, '2015').map(({ key }) => key)).toEqual(['2015-07', '2015-12']);
  expect(tally(posts, (post) => post.topics).get('cx')).toBe(3);
});

test('the most used stay in their order, and equals keep to it too', () => {
  const items = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
  const counts = new Map([
    ['b', 1],
    ['c', 3],
    ['d', 1],
  ]);
  expect(mostUsed(items, counts, 2).map(({ id }) => id)).toEqual(['b', 'c']);
});

test('a post lies between an older and a newer one, the ends have one neighbour', () => {
  const [d, c, b, a] = posts;
  if (!a || !b || !c || !d) throw new Error('four posts');
  expect(neighboursOf(c, posts)).toEqual({ newer: d, older: b });
  expect(neighboursOf(d, posts)).toEqual({ newer: undefined, older: c });
  expect(neighboursOf(samplePost('2000-01-01', 'elsewhere'), posts)).toEqual({});
});

test('the front page leads with the newest post, shows none twice and leaves archived ones out', () => {
  const archived = samplePost('2017-01-01', 'z', { isArchived: true });
  const topic = { featured: ['/2015/07/01/a/', '/2016/02/01/d/'] };
  const page = frontPage([archived, ...posts], [topic], 0, { latest: 1, featured: 3, media: 3 });
  expect(page.lead?.slug).toBe('d');
  expect(slugs(page.latest)).toBe('c');
  expect(slugs(page.featured)).toBe('a');
});

test('an empty site has a front page', () => {
  expect(frontPage([], [])).toEqual({ lead: undefined, latest: [], featured: [], media: [] });
});

test('names are under their first letter, accents aside, other signs last', () => {
  const letters = alphabetical(['bob', 'Élan', 'Ann', '18F', 'Eve', 'Ángel'], (name) => name, 'en');
  expect(letters).toEqual([
    { letter: 'A', items: ['Ángel', 'Ann'] },
    { letter: 'B', items: ['bob'] },
    { letter: 'E', items: ['Élan', 'Eve'] },
    { letter: '#', items: ['18F'] },
  ]);
});

test('letters and their order are those of the language', () => {
  const names = ['Ñandú', 'Nube', 'Óscar', 'Øre', 'Œuvre', 'Ωmega'];
  const lettersIn = (lang: string) =>
    alphabetical(names, (name) => name, lang).map(({ letter, items }) => `${letter} ${items.join(' ')}`);
  expect(lettersIn('es')).toEqual(['N Nube', 'Ñ Ñandú', 'O Œuvre Øre Óscar', '# Ωmega']);
  expect(lettersIn('fr')).toEqual(['N Ñandú Nube', 'O Œuvre Øre Óscar', '# Ωmega']);
});

test('many names are cut into pages, and every letter says on which it begins', () => {
  const names = ['Ann', 'Bea', 'Ben', 'Bob', 'Cem'];
  const second = alphabetPage(names, (name) => name, '2', 2, 'en');
  expect(second?.letters).toEqual([{ letter: 'B', items: ['Ben', 'Bob'] }]);
  expect(second?.list).toMatchObject({ page: 2, pages: 3, total: 5 });
  expect(second?.beginnings).toEqual([
    { letter: 'A', page: 1 },
    { letter: 'B', page: 1 },
    { letter: 'C', page: 3 },
  ]);
  expect(alphabetPage(names, (name) => name, '4', 2, 'en')).toBeUndefined();
  expect(alphabetPage([], String, 1, 2, 'en')?.letters).toEqual([]);
});

test('the way to a post leads through its year and month, in its language', () => {
  expect(postCrumbs(samplePost('2025-09-09', 'x', { lang: 'es' })).map(({ title }) => title)).toEqual([
    'Inicio',
    'Noticias',
    '2025',
    'Septiembre',
  ]);
  expect(postCrumbs(samplePost('2015-07-17', 'x')).map(({ path }) => path)).toEqual([
    '/',
    '/news/',
    '/2015/',
    '/2015/07/',
  ]);
});

test('numbers agree with their nouns', () => {
  expect([countOf(0), countOf(1), countOf(2084)]).toEqual(['0 entries', '1 entry', '2,084 entries']);
  expect(listFacts({ items: [], page: 2, pages: 3, total: 45 })).toEqual(['45 entries', 'page 2 of 3']);
});
