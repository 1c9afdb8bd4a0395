import type { Problem } from '@/lib/content/problem.ts';

/** What one run of the check found; the formats are functions of it. */
interface Report {
  /** Sorted by file, line and column. */
  readonly problems: readonly Problem[];
  /** Texts by file, for code frames. */
  readonly texts: ReadonlyMap<string, string>;
  /** How many files were checked. */
  readonly files: number;
  /** How long it took. */
  readonly seconds: number;
}

export type Format = (report: Report) => string;
