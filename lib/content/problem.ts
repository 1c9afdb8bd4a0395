/** What is wrong with a content file, said to the person who wrote it. */
import { compareText } from '../compare-text';

export type Severity = 'error' | 'note';

/** 1-based line and column in the file that the author sees, front matter included; columns count UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A replacement in the text of a file; offsets count UTF-16 units from its start. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A fix that changes no word a reader reads; `--fix` applies it. */
export interface Repair {
  /** What was done, in the past tense: `wrote &lt; for <`. */
  readonly says: string;
  readonly edits: readonly Edit[];
  /** The file that the edits change, where it is not that of the problem; they are insertions then. */
  readonly file?: string;
}

export interface Problem extends Place {
  /** Path from the content folder's parent as the author knows it: `content/posts/2026/x.mdx`. */
  readonly file: string;
  readonly severity: Severity;
  /** Rule id: `mdx/unclosed-tag`. */
  readonly rule: string;
  /** What was found and what was expected, in one sentence. */
  readonly message: string;
  /** What to do, in one sentence; it ends in a colon where lines follow. */
  readonly fix: string;
  /** Lines to copy into a file as they are. */
  readonly lines?: readonly string[];
  readonly repair?: Repair;
}

/** By file, line, column and rule, so that two runs print the same list. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}
