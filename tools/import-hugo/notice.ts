/** What the importer tells the editor about one place of one source file. */
import { compareText } from '@/lib/compare-text';

/**
 * `change`: the meaning arrived in another form, and this says why. `person`: valid, but somebody should look.
 * `loss`: something did not arrive. `error`: the file could not be read or written.
 */
export type NoticeLevel = 'change' | 'person' | 'loss' | 'error';

export interface Notice {
  readonly level: NoticeLevel;
  /** Kebab-case id, stable between versions: `dead-link`. */
  readonly rule: string;
  /** 1-based line in the source file. */
  readonly line: number;
  /** What was found and what became of it, in one sentence. */
  readonly message: string;
  /** Words and addresses that the proof need not find again, because this change accounts for them. */
  readonly explains?: Explained;
}

export interface Explained {
  /** Running text that left the body. */
  readonly text?: string;
  /** Destinations of links that left the body. */
  readonly links?: readonly string[];
  /** Links that lead to another address now: the old one, the new one. */
  readonly became?: readonly (readonly [from: string, to: string])[];
  /** Recordings that became a link to their file. */
  readonly audio?: readonly string[];
  /** Headings that left the body, as level and words. */
  readonly headings?: readonly string[];
  /** Words of table cells that stand elsewhere now. */
  readonly cells?: readonly string[];
  /** What stood before the items of lists that are something else now: `•`, or a number. */
  readonly items?: readonly string[];
  /** Formulas in TeX that are set now: the letters of their commands are no words. */
  readonly formulas?: readonly string[];
  /** Pictures that were replaced or left the body. */
  readonly images?: readonly string[];
  /** Frames that became something else. */
  readonly embeds?: readonly string[];
}

/** By line, then rule, then message: two runs list them alike. */
export function compareNotices(a: Notice, b: Notice): number {
  return a.line - b.line || compareText(a.rule, b.rule) || compareText(a.message, b.message);
}
