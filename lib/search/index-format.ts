/**
 * The files of the search index, as publishing writes them (`tools/publish/search/`) and the search page reads them
 * (`islands/search/`). Pages are known by numbers: posts newest first, then everything else.
 */

/** What the search page says of its index, in an attribute. File names are those below the folder of the index. */
export interface Manifest {
  /** How many pages the index has. */
  readonly pages: number;
  /** The names of the files of all pages without their ending, one behind the other, each `NAME_LENGTH` characters. */
  readonly names: string;
  /** What pages can be filtered by: {@link Facets}. */
  readonly facets: string;
  /** The words of the site, the most frequent first, with spaces between. */
  readonly spelling: string;
  /** The first word of each {@link Shard} and its file, in the order of words. */
  readonly shards: readonly (readonly [first: string, file: string])[];
}

/** Characters that the name of a page's file has. */
export const NAME_LENGTH = 8;

/**
 * Words and the pages that have them: for each page the distance of its number from the one before (from -1), its
 * impact, how many positions follow, and these, each as its distance from the one before (from 0). Whole names of
 * pages begin with `=` (`nameKey`).
 */
export type Shard = Readonly<Record<string, readonly number[]>>;

export interface Posting {
  readonly page: number;
  /** How much the word says about the page: 10 is a word of a long text, 40 one in a title. */
  readonly impact: number;
  /** Numbers of the word in its page, ascending; none for words that most pages have. */
  readonly positions: readonly number[];
}

/** Reads what a shard says of a word. */
export function postingsOf(numbers: readonly number[]): Posting[] {
  const found: Posting[] = [];
  let page = -1;
  for (let at = 0; at < numbers.length; ) {
    const [step = 1, impact = 0, count = 0] = numbers.slice(at, at + 3);
    page += step;
    let position = 0;
    const positions = numbers.slice(at + 3, at + 3 + count).map((distance) => {
      position += distance;
      return position;
    });
    found.push({ page, impact, positions });
    at += 3 + count;
  }
  return found;
}

/** Writes what a shard says of a word; pages and positions ascend. */
export function numbersOf(postings: readonly Posting[]): number[] {
  let last = -1;
  return postings.flatMap(({ page, impact, positions }) => {
    const step = page - last;
    last = page;
    const distances = positions.map((position, at) => position - (positions[at - 1] ?? 0));
    return [step, impact, positions.length, ...distances];
  });
}

/** A page as results show it. */
export interface PageFile {
  /** Root-relative, as browsers know it (`servedAddress`). */
  readonly path: string;
  readonly title: string;
  /** What it is: `Podcast`, `Topic`. */
  readonly kind: string;
  /** `YYYY-MM-DD`; posts only. */
  readonly day?: string;
  /** BCP 47 tag, where it is not the site’s. */
  readonly lang?: string;
  readonly isArchived?: true;
  readonly sections: readonly Section[];
}

/** A part of a page that a link can lead to. */
export interface Section {
  /** `''` for the page itself. */
  readonly id: string;
  /** The heading or the name of the chapter; turns of a transcript have none. */
  readonly label?: string;
  /** Running text without code. */
  readonly text: string;
}

/** What results can be narrowed by. */
export interface Facets {
  /** `topic:Plain language`, `year:2026`, `has:audio`. */
  readonly values: readonly string[];
  /** For each page the numbers of its values. */
  readonly pages: readonly (readonly number[])[];
}
