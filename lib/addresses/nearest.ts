/** Pages whose addresses are like one that does not exist. */
import { editDistance } from '../content/did-you-mean';
import { decodePart } from '../percent-encoding';
import { termsOf } from '../search/terms';

export type KnownPage = readonly [title: string, path: string];

/** Below this two addresses have nothing to do with each other. */
const ENOUGH = 0.6;
/** Words of fewer letters are in every address. */
const SHORT = 3;
/** What shared words are worth beside a name that is spelt almost alike. */
const SHARED = 0.9;

/**
 * Pages whose address has almost the same name, or most of the same words, the nearest first; last the page below which the address
 * would be. Days, endings of files and case do not count: `/2015/07/18/Leaders_come.html` is near `/2015/07/17/leaders-come/`.
 *
 * @param asked path as the browser has it, escapes and all
 */
export function nearestPages(asked: string, known: readonly KnownPage[], count: number): KnownPage[] {
  const name = nameOf(asked);
  const near = known
    .map((page) => ({ page, score: likeness(name, page) }))
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score)
    .map(({ page }) => page);
  const above = pageAbove(asked, known);
  return [...new Set(above ? [...near.slice(0, count - 1), above] : near)].slice(0, count);
}

/** The words of an address as a search field takes them. */
export const wordsOfAddress = (path: string): string => nameOf(path).join(' ');

/** The words of the last part of an address that names something: no day, no `index.html`, no ending. */
function nameOf(path: string): readonly string[] {
  const parts = decodePart(path)
    .split('/')
    .map((part) => part.replace(/\.(?:html?|php|aspx?)$/i, ''));
  const name = parts.findLast((part) => part !== '' && part !== 'index' && !/^\d+$/.test(part)) ?? '';
  return termsOf(name, true).map(({ text }) => text);
}

function likeness(asked: readonly string[], [title, path]: KnownPage): number {
  const name = nameOf(path);
  if (asked.length === 0 || name.length === 0) return 0;
  const words = new Set([...name, ...termsOf(title).map(({ text }) => text)]);
  return Math.max(spelling(asked.join(''), name.join('')), SHARED * shared(asked, name, words));
}

/** 1 for names that are spelt alike, less the more letters have to change; 0 where a third of them would. */
function spelling(asked: string, name: string): number {
  const length = Math.max(asked.length, name.length);
  const limit = Math.floor(length / 3) + 1;
  const distance = editDistance(asked, name, limit);
  return distance < limit ? 1 - distance / length : 0;
}

/** Of the words of both the share that both have. */
function shared(asked: readonly string[], name: readonly string[], words: ReadonlySet<string>): number {
  const long = (list: readonly string[]) => list.filter((word) => word.length >= SHORT);
  const common = long(asked).filter((word) => words.has(word)).length;
  return common === 0 ? 0 : (2 * common) / (long(asked).length + Math.max(common, long(name).length));
}

/** The page whose address the asked one begins with, the longest of them; not the front page. */
function pageAbove(asked: string, known: readonly KnownPage[]): KnownPage | undefined {
  const path = decodePart(asked);
  return known
    .filter(([, page]) => page !== '/' && path.startsWith(decodePart(page)) && path !== decodePart(page))
    .sort(([, a], [, b]) => b.length - a.length)[0];
}
