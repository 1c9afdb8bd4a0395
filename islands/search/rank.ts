/** Which pages answer a query, best first. Pure: it knows neither files nor the page. */
import type { Posting } from '@/lib/search/index-format';

/** A word of the site that stands for one that was asked for. */
export interface Variant {
  readonly word: string;
  /** 1 for the word itself, less for its forms and for longer words that begin with it. */
  readonly quality: number;
  readonly postings: readonly Posting[];
}

export interface AskedWord {
  /** Number of the word in the query. */
  readonly at: number;
  readonly variants: readonly Variant[];
}

export interface Ranking {
  /** Numbers of pages, best first. */
  readonly pages: readonly number[];
  /** Whether no page has all of the words, and these have most of them. */
  readonly isPartial: boolean;
}

/** Without a page that has all words, pages count that have this part of what the words weigh. */
const ENOUGH = 0.5;
/** What words add that are beside each other as in the query; and for each of its words but one, the query as a whole. */
const BESIDE = 0.8;
const PHRASE = 1;

/** What a variant is at least that is the word itself or a form of it. */
export const FORM = 0.9;

interface Hit {
  score: number;
  readonly has: Set<AskedWord>;
  readonly positions: Map<AskedWord, number[]>;
}

/**
 * @param names pages that are called as the query says
 * @param count how many pages there are
 */
export function rank(
  asked: readonly AskedWord[],
  names: readonly Posting[],
  count: number,
  isAllowed: (page: number) => boolean = () => true,
): Ranking {
  const hits = new Map<number, Hit>();
  const weights = new Map(asked.map((word) => [word, rarity(word, count)]));
  for (const word of asked)
    for (const [page, { impact, positions }] of hitsOf(word)) {
      const hit = hits.get(page) ?? { score: 0, has: new Set(), positions: new Map() };
      hits.set(page, hit);
      hit.score += impact * (weights.get(word) ?? 0);
      hit.has.add(word);
      hit.positions.set(word, positions);
    }
  const named = new Map(names.map(({ page, impact }) => [page, impact]));
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const weightOf = (hit: Hit) => [...hit.has].reduce((sum, word) => sum + (weights.get(word) ?? 0), 0);
  const whole = [...hits].filter(([page, hit]) => isAllowed(page) && hit.has.size === asked.length);
  const isKnown = asked.every(({ variants }) => variants.length > 0);
  const some = () => [...hits].filter(([page, hit]) => isAllowed(page) && weightOf(hit) >= total * ENOUGH);
  const isPartial = whole.length === 0 && named.size === 0 && isKnown && asked.length > 1;
  const scores = new Map((isPartial ? some() : whole).map(([page, hit]) => [page, scoreOf(hit, asked)]));
  for (const [page, impact] of named)
    if (isAllowed(page)) scores.set(page, (scores.get(page) ?? 0) + impact * 10);
  return {
    pages: [...scores].sort(([a, one], [b, other]) => other - one || a - b).map(([page]) => page),
    isPartial: isPartial && scores.size > 0,
  };
}

/**
 * How much a word tells: the fewer pages have it, the more (Robertson and Zaragoza 2009, 3.1), and the more so between the
 * words of a question and those that it is about. Never nothing.
 */
function rarity({ variants }: AskedWord, count: number): number {
  const near = variants.filter(({ quality }) => quality >= FORM);
  const pages = new Set(
    (near.length > 0 ? near : variants).flatMap(({ postings }) => postings.map(({ page }) => page)),
  ).size;
  return Math.log(1 + (count - Math.min(pages, count) + 0.5) / (pages + 0.5)) ** 1.5;
}

/** What the best variant says of each page; the others add a little. */
function hitsOf({ variants }: AskedWord): Map<number, { impact: number; positions: number[] }> {
  const found = new Map<number, { impact: number; positions: number[] }>();
  for (const { quality, postings } of variants)
    for (const { page, impact, positions } of postings) {
      const worth = impact * quality;
      const known = found.get(page);
      // “They” is not where “the” is.
      const where = quality >= FORM ? positions : [];
      if (!known) found.set(page, { impact: worth, positions: [...where] });
      else {
        known.impact = Math.max(known.impact, worth) + Math.min(known.impact, worth) * 0.15;
        known.positions.push(...where);
      }
    }
  return found;
}

/** A page counts more where the words are beside each other, in the order of the query. */
function scoreOf(hit: Hit, asked: readonly AskedWord[]): number {
  const placed = asked.filter((word) => (hit.positions.get(word)?.length ?? 0) > 0);
  if (placed.length < 2) return hit.score;
  let nearness = 0;
  for (const [index, word] of placed.slice(0, -1).entries()) {
    const next = placed[index + 1];
    if (next)
      nearness += nearnessOf(hit.positions.get(word) ?? [], hit.positions.get(next) ?? [], next.at - word.at);
  }
  const pairs = placed.length - 1;
  const whole = isPhrase(hit, placed) ? PHRASE * pairs : 0;
  return hit.score * (1 + (BESIDE * nearness) / pairs + whole);
}

/** 1 where a word follows another as in the query, less the further they are apart. */
function nearnessOf(from: readonly number[], to: readonly number[], distance: number): number {
  const sorted = [...to].sort((a, b) => a - b);
  let best = 0;
  for (const position of from)
    for (const other of sorted) {
      if (other > position + 12) break;
      const apart = Math.abs(other - position - distance);
      best = Math.max(best, apart === 0 ? 1 : other > position ? 0.6 / apart : 0.3 / apart);
      if (best === 1) return best;
    }
  return best;
}

/** Whether the words follow each other somewhere, all of them. */
function isPhrase(hit: Hit, placed: readonly AskedWord[]): boolean {
  const [first, ...rest] = placed.map((word) => ({ at: word.at, where: new Set(hit.positions.get(word)) }));
  if (!first) return false;
  return [...first.where].some((position) =>
    rest.every(({ at, where }) => where.has(position + at - first.at)),
  );
}
