import type { Posting } from '@/lib/search/index-format.ts';
import { nameKey, termsOf } from '@/lib/search/terms.ts';

/** What a page counts that has another word for what was asked, beside one that has the word itself. */
const QUALITY = 0.6;

/** Pages by word, `=` before whole names. */
type Postings = ReadonlyMap<string, readonly Posting[]>;

/**
 * Adds to each of some words the pages of the others. It is done in the index, so that nothing of it is sent to readers who
 * ask for other words. A phrase finds the pages of its synonyms where it is all that is asked for.
 */
export function withSynonyms(
  postings: Postings,
  synonyms: readonly (readonly string[])[],
): Map<string, readonly Posting[]> {
  const all = new Map(postings);
  for (const words of synonyms) {
    const pages = words.map((word) => pagesOf(postings, word));
    for (const [index, word] of words.entries()) {
      const [only, ...more] = termsOf(word, true);
      const key = only && more.length === 0 ? only.text : nameKey(word);
      const others = pages.filter((_, other) => other !== index).flat();
      const lesser = others.map(({ page, impact }) => ({
        page,
        impact: Math.max(1, Math.round(impact * QUALITY)),
        positions: [],
      }));
      all.set(key, united([...(all.get(key) ?? []), ...lesser]));
    }
  }
  return all;
}

/** The pages that have a word, or all words of a phrase beside each other; and those that are called so. */
function pagesOf(postings: Postings, word: string): Posting[] {
  const terms = termsOf(word, true).map(({ text }) => postings.get(text) ?? []);
  const [first = [], ...rest] = terms;
  const texts = first.filter(({ page, positions }) => {
    const where = rest.map((list) => new Set(list.find((other) => other.page === page)?.positions));
    return rest.length === 0 || positions.some((at) => where.every((set, index) => set.has(at + index + 1)));
  });
  const called = (postings.get(nameKey(word)) ?? []).map((posting) => ({
    ...posting,
    impact: posting.impact / 4,
  }));
  return [...texts, ...called];
}

/** One posting a page, the one that says most, by number. */
function united(postings: readonly Posting[]): Posting[] {
  const best = new Map<number, Posting>();
  for (const posting of postings) {
    const known = best.get(posting.page);
    if (!known || posting.impact > known.impact) best.set(posting.page, posting);
  }
  return [...best.values()].sort((a, b) => a.page - b.page);
}
