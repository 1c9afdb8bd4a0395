import type { Anchor, Found } from './pagefind';

export interface Place {
  readonly anchor: Anchor;
  /** How much the words say that match between this place and the next. */
  readonly score: number;
}

/** At most so many places of one page are shown. */
const MOST = 3;

/** A place that says less than this part of what the best one says is not worth a line. */
const WORTH_SHOWING = 0.3;

/** Headings, chapters (`t=180`), moments and turns of a transcript: what a reader recognises as a place. */
const isPlace = ({ element, id }: Anchor): boolean =>
  /^h[2-6]$/.test(element) || /^(?:m\d+-)?(?:t=\d+|turn-\d+)$/.test(id);

/**
 * The headings, chapters and turns under which the words stand: those that say most, in the order of the page. Each
 * word of the query counts once a place, and the less the oftener the page has it: “the” leads nowhere, a name does.
 */
export function placesOf(
  found: Pick<Found, 'anchors' | 'locations' | 'raw_content'>,
  query: string,
): Place[] {
  const places = found.anchors.filter(isPlace).sort((a, b) => a.location - b.location);
  const words = found.raw_content.split(/\s+/);
  const terms = wordsOf(query);
  const frequency = new Map<string, number>();
  const held = new Map<Anchor, Set<string>>();
  for (const location of found.locations) {
    const [word = ''] = wordsOf(words[location] ?? '');
    const term = terms.find((one) => isFormOf(one, word)) ?? word;
    frequency.set(term, (frequency.get(term) ?? 0) + 1);
    const anchor = places.findLast((place) => place.location <= location);
    if (anchor) held.set(anchor, (held.get(anchor) ?? new Set()).add(term));
  }
  const scored = [...held].map(([anchor, inPlace]) => ({
    anchor,
    score: [...inPlace].reduce((sum, term) => sum + 1 / (frequency.get(term) ?? 1), 0),
  }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score >= best * WORTH_SHOWING)
    .sort((a, b) => b.score - a.score || a.anchor.location - b.anchor.location)
    .slice(0, MOST)
    .sort((a, b) => a.anchor.location - b.anchor.location);
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a word of the page is one that was searched for: the same, a beginning of it, or its other forms. */
const isFormOf = (term: string, word: string): boolean =>
  word.startsWith(term) || (term.length > 4 && word.startsWith(term.slice(0, -2)));

/** What a place is called: its text, cut at a word. */
export function nameOf({ text }: Anchor): string {
  const clean = text.replace(/\s+/g, ' ').trim();
  return clean.length > 160 ? `${clean.slice(0, 160).replace(/\s\S*$/, '')} …` : clean;
}
