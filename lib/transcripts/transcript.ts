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
  /** As the source names them. */
  readonly speaker?: string;
  /** A heading of the source that stands before this turn. */
  readonly heading?: string;
  readonly lines: readonly Line[];
}

export interface Transcript {
  /** Whether the lines carry times; they are never invented. */
  readonly isTimed: boolean;
  readonly turns: readonly Turn[];
}

/** Seconds at which a turn starts; `undefined` where its source has no times. */
export const startOf = (turn: Turn): number | undefined => turn.lines[0]?.start;

/** The words of a turn on one line. */
export const textOf = (turn: Turn): string => turn.lines.map(({ text }) => text).join(' ');
