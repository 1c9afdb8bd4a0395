/** What was said in a recording or video, as the page, search and machines read it. */

export interface Line {
  /** Plain text. */
  readonly text: string;
  /** Seconds from the start, in thousandths; missing where the source has no times. */
  readonly start?: number;
  readonly end?: number;
}

/** Lines that belong together: one person speaks, at most for the length of a paragraph. */
export interface Turn {
  /** As the source names them, but for names in capitals; missing where nobody is named. */
  readonly speaker?: string;
  /** A heading of the source that stands before this turn. */
  readonly heading?: string;
  /** Nobody says this: the lines above the first speaker, `[music]`, `[End of transcript]`. */
  readonly isNote?: boolean;
  /** A table of the source: rows of cells as plain text, the first row names the columns. Its turn has no lines. */
  readonly table?: readonly (readonly string[])[];
  readonly lines: readonly Line[];
}

export interface Transcript {
  /** Whether the source has times; those that it leaves out are never invented. */
  readonly isTimed: boolean;
  readonly turns: readonly Turn[];
}

/** Seconds at which a turn starts; `undefined` where its source has no times. */
export const startOf = (turn: Turn): number | undefined => turn.lines[0]?.start;

/** The words of a turn on one line; the rows of a table one below the other. */
export const textOf = ({ lines, table = [] }: Turn): string =>
  [...lines.map(({ text }) => text).filter(Boolean), ...table.map((row) => row.join(' | '))].join(
    table.length > 0 ? '\n' : ' ',
  );

/** For each turn who spoke last before it; what nobody says does not interrupt. */
export function speakersBefore({ turns }: Transcript): (string | undefined)[] {
  let last: string | undefined;
  return turns.map((turn) => {
    const before = last;
    if (!turn.isNote && !turn.table) last = turn.speaker;
    return before;
  });
}
