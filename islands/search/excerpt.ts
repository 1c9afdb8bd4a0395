/** The words of a text around those that were searched for. */
import { termsOf } from '@/lib/search/terms';

export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

export interface Excerpt {
  readonly pieces: readonly Piece[];
  /** How many of the words that were searched for are in it, each by what it weighs. */
  readonly score: number;
}

/** Characters of an excerpt, about two lines. */
const LENGTH = 170;
/** Characters before the first word, so that it is read in its sentence. */
const BEFORE = 60;

interface Match {
  readonly start: number;
  readonly end: number;
  /** Number of the word in the query. */
  readonly asked: number;
}

/**
 * The part of a text that has the most of the words, from a word to a word, with `…` where it goes on.
 *
 * @param marked for each word of the query the words that stand for it, folded
 */
export function excerptOf(text: string, marked: readonly ReadonlySet<string>[]): Excerpt {
  const matches = matchesIn(text, marked);
  const best = bestWindow(matches);
  const first = best[0];
  if (!first) return { pieces: cut(text, 0, endNear(text, LENGTH), []), score: 0 };
  const start = startNear(text, first.start);
  const end = endNear(text, Math.max(start + LENGTH, best.at(-1)?.end ?? 0));
  return { pieces: cut(text, start, end, matches), score: scoreOf(best) };
}

function matchesIn(text: string, marked: readonly ReadonlySet<string>[]): Match[] {
  return termsOf(text).flatMap(({ text: word, start, end }) => {
    const asked = marked.findIndex((words) => words.has(word));
    return asked < 0 ? [] : [{ start, end, asked }];
  });
}

/** The matches that fit into an excerpt and say most; of equal ones the first. */
function bestWindow(matches: readonly Match[]): readonly Match[] {
  let best: readonly Match[] = [];
  let bestScore = 0;
  for (let from = 0; from < matches.length; from += 1) {
    const limit = (matches[from]?.start ?? 0) + LENGTH - BEFORE;
    let to = from;
    while (to < matches.length && (matches[to]?.end ?? 0) <= limit) to += 1;
    const window = matches.slice(from, Math.max(to, from + 1));
    const score = scoreOf(window);
    if (score > bestScore) [best, bestScore] = [window, score];
  }
  return best;
}

/** Each word of the query counts once, and words that follow each other as in the query count again. */
function scoreOf(matches: readonly Match[]): number {
  let score = new Set(matches.map(({ asked }) => asked)).size;
  for (const [index, { asked, end }] of matches.entries()) {
    const next = matches[index + 1];
    if (next?.asked === asked + 1 && next.start - end <= 2) score += 0.5;
  }
  return score;
}

const isLetter = (character: string | undefined): boolean => /[^\s]/.test(character ?? ' ');

/** Where an excerpt begins: at the sentence of its first word, or else at a word before it. */
function startNear(text: string, first: number): number {
  if (first <= BEFORE) return 0;
  const before = text.slice(first - BEFORE, first);
  const ends = Array.from(before.matchAll(/[.!?…]["”’)]? (?=\S)|[。！？](?=\S)/g));
  const sentence = ends.at(-1);
  const space = before.indexOf(' ');
  // Scripts without spaces begin where they are cut.
  const from = sentence ? sentence.index + sentence[0].length : space < 0 ? BEFORE - 12 : space + 1;
  const [skipped = ''] = /^[^\p{L}\p{N}“"(‘¿¡«「]*/u.exec(before.slice(from)) ?? [];
  return first - BEFORE + from + skipped.length;
}

/** Where an excerpt ends: before the space behind a length, or at the end. */
function endNear(text: string, length: number): number {
  if (length >= text.length) return text.length;
  const space = text.lastIndexOf(' ', length);
  // Scripts without spaces end where they are cut.
  return space > length - 40 ? space : length;
}

function cut(text: string, start: number, end: number, matches: readonly Match[]): Piece[] {
  const pieces: Piece[] = [];
  const add = (from: number, to: number, isMarked: boolean) => {
    if (to > from) pieces.push({ text: text.slice(from, to), isMarked });
  };
  let at = start;
  for (const match of joined(matches.filter((match) => match.start >= start && match.end <= end))) {
    add(at, match.start, false);
    add(match.start, match.end, true);
    at = match.end;
  }
  add(at, end, false);
  if (start > 0) pieces.unshift({ text: '… ', isMarked: false });
  if (end < text.length && isLetter(text[end - 1])) pieces.push({ text: ' …', isMarked: false });
  return pieces;
}

/** Pairs of characters overlap: what they mark is one. */
function joined(matches: readonly Match[]): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of matches) {
    const last = spans.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  return spans;
}
