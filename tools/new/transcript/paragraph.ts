/** A paragraph of a word-processed document, as far as finding speakers needs it. */
export interface Paragraph {
  /** 1-based, as a person would count the paragraphs with text. */
  readonly number: number;
  /** Plain text on one line. */
  readonly text: string;
  /** The bold words that it starts with; empty where it does not start in bold. */
  readonly bold: string;
  /** The left-hand cell where the paragraph is the right-hand cell of a table with two columns. */
  readonly label?: string;
}
