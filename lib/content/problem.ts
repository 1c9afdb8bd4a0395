/** What is wrong with a content file, said to the person who wrote it. */

export type Severity = 'error' | 'note';

export interface Problem {
  /** Path from the content folder's parent as the author knows it: `content/posts/2026/x.mdx`. */
  readonly file: string;
  /** 1-based line and column in the file, front matter included. */
  readonly line: number;
  readonly column: number;
  readonly severity: Severity;
  /** Rule id: `mdx/unclosed-tag`. */
  readonly rule: string;
  /** What was found and what was expected, in one sentence. */
  readonly message: string;
  /** What to do, in one sentence. */
  readonly fix: string;
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

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
