/** A rule of the content check: one file each, listed in index.ts, explained to authors in docs/rules.md. */
import type { Place, Problem, Repair, Severity } from '../problem';

/** Files that break a rule: text, or bytes where the fault is no text. Paths are those below the content folder. */
type Example = Readonly<Record<string, string | Uint8Array>>;

export interface Rule {
  /** `area/name`, as problems show it. */
  readonly id: string;
  readonly severity: Severity;
  /** Why the rule exists, in one sentence. */
  readonly reason: string;
  /** What breaks it: the body of a post, a whole file where it starts with `---`, or several files. */
  readonly example: string | Example;
  /** What the check says of the example, to the letter. */
  readonly message: string;
  readonly fix: string;
  /** Whether `--fix` fixes what it finds, where it is sure what was meant. */
  readonly fixable?: boolean;
}

/** Where a problem stands: a node of the body, a path in the front matter, an offset in the file, or a place. */
export type Spot =
  | { readonly position?: { readonly start: { readonly offset?: number } } }
  | { readonly key: readonly PropertyKey[]; readonly what?: 'key' | 'value' }
  | { readonly offset: number }
  | Place;

export interface Extras {
  readonly severity?: Severity;
  readonly lines?: readonly string[];
  readonly repair?: Repair;
}

export type Report<S> = (spot: S, message: string, fix: string, extras?: Extras) => void;

/** The problem that a rule finds at a place. */
export function problemOf(
  rule: Pick<Rule, 'id' | 'severity'>,
  file: string,
  place: Place,
  message: string,
  fix: string,
  { severity = rule.severity, lines, repair }: Extras = {},
): Problem {
  const { line, column } = place;
  const optional = { ...(lines ? { lines } : {}), ...(repair ? { repair } : {}) };
  return { file, line, column, severity, rule: rule.id, message, fix, ...optional };
}
