/** How wide a letter of the heaviest weight is on average, in em, set as tight as the masthead is. */
const LETTER = 0.56;
/** The widest that a line may be, as a share of the window, so that the margins are kept. */
const LINE = 84;
/** The width of the page on a desktop, in rem. */
const PAGE = 69;
/** Sizes in rem: the largest, and one below which a name is no title any more. */
const LARGEST = 11;
const SMALLEST = 2;
/** A name on one line is set so tight that a second one would lie on it. */
const TIGHT = 0.76;
const LOOSE = 0.95;

export interface NameSize {
  /** A CSS length for the name on the front page. */
  readonly size: string;
  /** Its line height, without a unit. */
  readonly leading: number;
}

/**
 * How large a name is set on the front page: its longest word fits the narrowest window, and the whole name takes two lines of a
 * desktop at most, as long as it stays a title. A short name fills the page.
 */
export function nameSize(name: string): NameSize {
  const length = [...name].length;
  const longest = Math.max(...name.split(/\s+/).map((word) => [...word].length), 1);
  const ofWindow = Math.min(20, LINE / (LETTER * longest));
  const ofPage = Math.min(LARGEST, PAGE / (LETTER * longest), (2 * PAGE) / (LETTER * length));
  const isOneLine =
    LETTER * length * Math.max(ofPage, SMALLEST) <= PAGE && LETTER * length * ofWindow <= LINE;
  return {
    size: `clamp(${round(Math.min(4, (19 * 0.84) / (LETTER * longest)))}rem, ${round(ofWindow)}vw, ${round(Math.max(ofPage, SMALLEST))}rem)`,
    leading: isOneLine ? TIGHT : LOOSE,
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;
