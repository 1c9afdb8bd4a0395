/** The places of a page that hold what was searched for. */
import type { PageFile, Section } from '@/lib/search/index-format';
import { type Excerpt, excerptOf } from './excerpt';

export interface Place {
  readonly section: Section;
  readonly excerpt: Excerpt;
  /** The second at which a moment of a recording or video begins. */
  readonly second?: number;
}

/** At most so many places of one page are shown. */
const MOST = 3;

/** A place that says less than this part of what the best one says is not worth a line. */
const WORTH_SHOWING = 0.6;

/** The headings, chapters and turns under which the words are: those that say most, in the order of the page. */
export function placesOf(page: PageFile, marked: readonly ReadonlySet<string>[]): Place[] {
  const rarity = rarityIn(page, marked);
  const scored = page.sections
    .filter(({ id }) => id !== '')
    .map((section) => {
      const excerpt = excerptOf(section.text || (section.label ?? ''), marked);
      const label = section.label ? excerptOf(section.label, marked).score : 0;
      const score = excerpt.score === 0 && label === 0 ? 0 : rarity(section) + excerpt.score / 10 + label / 5;
      return { place: { section, excerpt, second: secondOf(section.id) }, score };
    });
  const best = Math.max(0, ...scored.map(({ score }) => score));
  const worth = scored
    .map((scoredPlace, order) => ({ ...scoredPlace, order }))
    .filter(({ score }) => score > 0 && score >= best * WORTH_SHOWING)
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .filter(
      ({ place }, index, all) =>
        all.findIndex((other) => other.place.section.id === place.section.id) === index,
    );
  return worth
    .slice(0, MOST)
    .sort((a, b) => a.order - b.order)
    .map(({ place }) => place);
}

/**
 * What a section says of a query: each of its words once, and the less the more sections of the page have it. “The” leads
 * nowhere, a name does.
 */
function rarityIn(page: PageFile, marked: readonly ReadonlySet<string>[]): (section: Section) => number {
  const has = new Map(page.sections.map((section) => [section, askedIn(section, marked)]));
  const counts = marked.map((_, asked) => [...has.values()].filter((found) => found.has(asked)).length);
  return (section) => [...(has.get(section) ?? [])].reduce((sum, asked) => sum + 1 / (counts[asked] || 1), 0);
}

function askedIn({ label = '', text }: Section, marked: readonly ReadonlySet<string>[]): Set<number> {
  const whole = `${label} ${text}`;
  return new Set(marked.flatMap((words, asked) => (excerptOf(whole, [words]).score > 0 ? [asked] : [])));
}

/** The second of `t=180` and `m2-t=180`. */
function secondOf(id: string): number | undefined {
  const [, second] = /^(?:m\d+-)?t=(\d+)$/.exec(id) ?? [];
  return second === undefined ? undefined : Number(second);
}

/** The excerpt of what a page says outside the places: of its beginning where the words are not there. */
export function excerptOfPage(page: PageFile, marked: readonly ReadonlySet<string>[]): Excerpt {
  const texts = page.sections.filter(({ id, text }) => text !== '' && !/t=|turn-/.test(id));
  const excerpts = texts.map(({ text }) => excerptOf(text, marked));
  const best = Math.max(0, ...excerpts.map(({ score }) => score));
  return excerpts.find(({ score }) => score === best) ?? { pieces: [], score: 0 };
}
