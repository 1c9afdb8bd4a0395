import { editDistance } from '@/lib/content/did-you-mean';
import { fold } from '@/lib/search/terms';
import type { Answer } from './find-pages';

/** Letters that may be wrong in a word: none in a short one, for every short word is like another. */
const wrongLetters = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/**
 * The query with its unknown words as the site writes them; undefined where one of them is like no word of it.
 *
 * @param spelling words of the site, the most frequent first
 */
export function correctedQuery(
  words: string,
  unknown: Answer['unknown'],
  spelling: readonly string[],
): string | undefined {
  let corrected = words;
  for (const { text, start, end } of [...unknown].reverse()) {
    const word = nearest(text, spelling);
    if (word === undefined) return undefined;
    corrected = corrected.slice(0, start) + word + corrected.slice(end);
  }
  return unknown.length > 0 ? corrected : undefined;
}

function nearest(word: string, spelling: readonly string[]): string | undefined {
  let best: string | undefined;
  let limit = wrongLetters(word) + 1;
  for (const candidate of spelling) {
    const folded = fold(candidate);
    // Few mistype the first letter, and a word that begins otherwise is seldom what was meant.
    const penalty = folded[0] === word[0] ? 0 : 1;
    const distance = editDistance(word, folded, limit) + penalty;
    if (distance < limit) {
      best = candidate;
      limit = distance;
    }
  }
  return best;
}
