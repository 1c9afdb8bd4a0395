import type { Edit } from '../problem';
import type { ParserFault } from '../syntax/parser';
import type { Rule } from './rule';

/** What a syntax rule makes of a fault; offsets are those of the text that the parser read. */
export interface Finding {
  readonly start: number;
  readonly message: string;
  readonly fix: string;
  /** Edits with which the rest can be read. */
  readonly edits: readonly Edit[];
  /** What the edits did, where they are what the author meant and may be written to the file. */
  readonly repaired?: string;
}

/** A rule that explains why a body cannot be read. */
export interface SyntaxRule extends Rule {
  /** @returns `undefined` where the fault is another rule's. */
  explain(fault: ParserFault, text: string): Finding | undefined;
}

/** Hides a stretch of text from the parser behind letters, so that everything else keeps its place. */
export const hide = (start: number, end: number): Edit => ({ start, end, text: 'x'.repeat(end - start) });
