/** A line of a transcript before anybody knows who speaks: what every form of file is read into. */
export interface SourceLine {
  /** Where it stands, for messages: 1-based line of a text file, paragraph of a Word document. */
  readonly place: number;
  /** Plain text without line breaks. */
  readonly text: string;
  /** Lines of one paragraph or cue share a number. */
  readonly block: number;
  /** The bold words with which it starts. */
  readonly bold?: string;
  readonly isHeading?: boolean;
  /** Rows of cells, where the “line” is a table. */
  readonly table?: readonly (readonly string[])[];
  /** Who speaks, where the file’s form says so: a voice tag, the left-hand cell of a table of turns. */
  readonly voice?: string;
  /** Seconds from the start, in thousandths. */
  readonly start?: number;
  readonly end?: number;
}

/** One line, white space squeezed. */
export const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A text of at most sixty characters, for messages. */
export const excerpt = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
