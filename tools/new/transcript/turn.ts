/** What one person says until another speaks. */
export interface Turn {
  /** As the document names them; missing where it does not say who speaks. */
  readonly speaker?: string;
  /** Whole seconds from the start, where the document gives the time. */
  readonly at?: number;
  /** Paragraphs of plain text. */
  readonly paragraphs: readonly string[];
}

export interface Transcript {
  readonly turns: readonly Turn[];
  /** What a person should look at before it is published, in sentences. */
  readonly warnings: readonly string[];
}
