import { postingsOf } from '@/lib/search/index-format';
import { isForm, type Term, termsOf } from '@/lib/search/terms';
import type { IndexReader } from './index-reader';
import { filterNames, type Query } from './query';
import { type AskedWord, FORM, rank, type Variant } from './rank';

export interface Answer {
  /** Numbers of pages, best first or newest first. */
  readonly pages: readonly number[];
  /** Whether these have most of the words, as no page has all of them. */
  readonly isPartial: boolean;
  /** The words of the site that stand for those of the query, folded: what is marked in results. */
  readonly marked: readonly ReadonlySet<string>[];
  /** Words of the query, as they are in it, with which no word of the site begins. */
  readonly unknown: readonly { readonly text: string; readonly start: number; readonly end: number }[];
}

/** Longer words that begin with one that was asked for; more are not what anybody meant. */
const MOST_LONGER = 80;
/** Scripts whose words are pairs of characters have no endings. */
const UNSPACED =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/**
 * Asks the index. Every word of the query has to be in a page, begin a word of it or be a form of one; where no page has
 * all of them, pages with most of them count. A word that the site does not have is in no page, so nothing is found.
 *
 * @throws where a part of the index cannot be had
 */
export async function findPages(index: IndexReader, query: Query): Promise<Answer> {
  const terms = termsOf(query.words, true);
  const filters = filterNames(query);
  const [words, names, isAllowed] = await Promise.all([
    Promise.all(terms.map(({ text }, at) => askedWord(index, text, at))),
    terms.length > 0 ? index.pagesNamed(query.words) : [],
    allowedBy(index, filters),
    // Asked for now, so that results need not wait for it.
    index.names(),
  ]);
  const asked = withoutConnections(words, terms);
  const marked = markedWords(asked, index.pages);
  if (terms.length === 0) {
    const all = query.words === '' ? Array.from({ length: index.pages }, (_, page) => page) : [];
    return { pages: all.filter(isAllowed), isPartial: false, marked, unknown: [] };
  }
  const unknown = terms.filter((_, at) => asked.some((word) => word.at === at && word.variants.length === 0));
  const { pages, isPartial } = rank(asked, names, index.pages, isAllowed);
  // Pages are numbered from the newest.
  const ordered = query.sort === 'newest' ? [...pages].sort((a, b) => a - b) : pages;
  return { pages: ordered, isPartial, marked, unknown: pages.length > 0 ? [] : unknown };
}

/** Letters of words that only connect others: `vs`. */
const CONNECTION = 2;

/** Between words that the site has, a short one that it does not have says nothing of what is meant. */
function withoutConnections(words: readonly AskedWord[], terms: readonly Term[]): readonly AskedWord[] {
  const isShort = ({ at }: AskedWord) => {
    const { text = '' } = terms[at] ?? {};
    return text.length <= CONNECTION && !UNSPACED.test(text);
  };
  const isKnown = (at: number) => (words[at]?.variants.length ?? 0) > 0;
  return words.filter(
    (word) => !isShort(word) || isKnown(word.at) || !isKnown(word.at - 1) || !isKnown(word.at + 1),
  );
}

/** Part of all pages that have a word which says nothing: “the”. */
const EVERYWHERE = 0.6;

/**
 * What is marked for each word of the query: the word and its forms, or else longer words that begin with it. Words that most
 * pages have are not marked beside others.
 */
function markedWords(asked: readonly AskedWord[], count: number): ReadonlySet<string>[] {
  const most = (word: AskedWord) => Math.max(0, ...near(word).map(({ postings }) => postings.length));
  const telling = asked.map((word) => most(word) <= count * EVERYWHERE);
  const isAnyTelling = telling.includes(true);
  return asked.map(
    (word, at) => new Set(telling[at] || !isAnyTelling ? near(word).map(({ word: found }) => found) : []),
  );
}

function near({ variants }: AskedWord): readonly Variant[] {
  const forms = variants.filter(({ quality }) => quality >= FORM);
  return forms.length > 0 ? forms : variants;
}

async function allowedBy(index: IndexReader, filters: readonly string[]): Promise<(page: number) => boolean> {
  if (filters.length === 0) return () => true;
  const { values, pages } = await index.facets();
  const numbers = filters.map((filter) => values.indexOf(filter));
  return (page) => numbers.every((number) => pages[page]?.includes(number));
}

async function askedWord(index: IndexReader, term: string, at: number): Promise<AskedWord> {
  const isPair = UNSPACED.test(term) && [...term].length > 1;
  const near = await index.wordsNear(term);
  const variants = near.flatMap(([word, numbers]): Variant[] => {
    const quality = isPair ? Number(word === term) : qualityOf(word, term);
    return quality > 0 ? [{ word, quality, postings: postingsOf(numbers) }] : [];
  });
  return { at, variants: variants.sort((a, b) => b.quality - a.quality).slice(0, MOST_LONGER) };
}

/** How well a word of the site stands for one that was asked for; 0 where it does not. */
function qualityOf(word: string, term: string): number {
  if (word === term) return 1;
  if (term.length > 2 && isForm(word, term)) return FORM;
  return word.startsWith(term) ? 0.3 + (0.4 * term.length) / word.length : 0;
}
