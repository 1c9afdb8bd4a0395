/** A rule of the content check: one file each, listed in index.ts, explained to authors in docs/rules.md. */
import type { Nodes } from 'mdast';
import type { ParsedDocument } from '../parse';
import type { Problem, Severity } from '../problem';
import type { SiteIndex } from '../site-index';

/** Where a problem stands: a node of the body, a path in the front matter, or a line and column. */
export type Spot =
  | Nodes
  | { readonly key: readonly PropertyKey[] }
  | { readonly line: number; readonly column: number };

export type Report = (spot: Spot, message: string, fix: string, severity?: Severity) => void;

export interface Rule {
  /** `area/name`, as problems show it. */
  readonly id: string;
  readonly severity: Severity;
  /** Why the rule exists, in one sentence. */
  readonly reason: string;
  /** A body or whole file that breaks it, for the manual and the tests. */
  readonly example: string;
  check(document: ParsedDocument, index: SiteIndex, report: Report): void;
}

/** Runs one rule on one document. */
export function runRule(rule: Rule, document: ParsedDocument, index: SiteIndex): Problem[] {
  const problems: Problem[] = [];
  rule.check(document, index, (spot, message, fix, severity = rule.severity) => {
    problems.push({
      file: document.source.file,
      ...placeOf(spot, document),
      severity,
      rule: rule.id,
      message,
      fix,
    });
  });
  return problems;
}

function placeOf(spot: Spot, document: ParsedDocument): { line: number; column: number } {
  if ('key' in spot) return document.frontMatter?.place(spot.key) ?? { line: 1, column: 1 };
  if ('line' in spot) return { line: spot.line, column: spot.column };
  const start = spot.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}
