/** Reads a body to its end, whatever is wrong with it: each fault is explained, repaired in a copy, and read over. */
import type { Root } from 'mdast';
import type { Edit } from '../problem';
import { braceWork } from '../rules/mdx/limits';
import { type Finding, hide, type SyntaxRule } from '../rules/syntax-rule';
import { syntaxRules } from '../rules/syntax-rules';
import { type ParserFault, parse } from './parser';
import { WorkingText } from './working-text';

interface SyntaxFinding {
  readonly rule: SyntaxRule;
  /** Offset in the body. */
  readonly start: number;
  readonly message: string;
  readonly fix: string;
  readonly repair?: { readonly says: string; readonly edits: readonly Edit[] };
}

export interface Reading {
  /** Missing where the text could not be repaired far enough. */
  readonly tree?: Root;
  readonly findings: readonly SyntaxFinding[];
  /** The offset in the body of an offset in the tree. */
  readonly originOf: (offset: number) => number;
  /** Whether the tree shows what stands between two offsets of the body as it stands there. */
  readonly isUntouched: (start: number, end: number) => boolean;
}

/**
 * Parsing again and again has to end. A post of 6 KB may have fifty faults; an author with more fixes these first. A brace costs as much
 * as 250 characters that are parsed.
 */
const roundsFor = (body: string): number =>
  Math.max(4, Math.min(60, Math.floor(300_000 / (body.length + braceWork(body) / 250 + 1))));

/** Rounds one after another that bring nothing new: what is repaired there is the work of the repairs before. */
const MOST_IDLE = 4;

/** Reads the body of a document. Never throws on what an author wrote. */
export function readBody(body: string): Reading {
  const working = new WorkingText(body);
  const findings: SyntaxFinding[] = [];
  const originOf = (offset: number) => working.originOf(offset);
  const isUntouched = (start: number, end: number) => working.isUntouched(start, end);
  const rounds = roundsFor(body);
  let idle = 0;
  for (let round = 0; round <= rounds; round++) {
    const result = parse(working.text);
    if (!('code' in result)) return { tree: result, findings, originOf, isUntouched };
    const before = working.text;
    const { rule, finding } = explain(result, before);
    const known = findings.length;
    record(findings, rule, finding, originOf);
    idle = findings.length > known ? 0 : idle + 1;
    if (idle > MOST_IDLE) break;
    working.apply(finding.edits);
    if (working.text === before) working.apply([hide(finding.start, finding.start + 1)]);
    if (working.text === before) break;
  }
  return { findings, originOf, isUntouched };
}

function explain(fault: ParserFault, text: string): { rule: SyntaxRule; finding: Finding } {
  for (const rule of syntaxRules) {
    const finding = rule.explain(fault, text);
    if (finding) return { rule, finding };
  }
  throw new Error('No rule explains this fault, and the last one explains all.');
}

/** One finding a place: what a repair leaves behind is not the author's fault. */
function record(
  findings: SyntaxFinding[],
  rule: SyntaxRule,
  finding: Finding,
  originOf: (offset: number) => number,
): void {
  const start = originOf(finding.start);
  if (findings.some((earlier) => earlier.start === start)) return;
  const edits = finding.edits.map((edit) => ({
    ...edit,
    start: originOf(edit.start),
    end: edit.end === edit.start ? originOf(edit.start) : originOf(edit.end - 1) + 1,
  }));
  findings.push({
    rule,
    start,
    message: finding.message,
    fix: finding.fix,
    ...(finding.repaired ? { repair: { says: finding.repaired, edits } } : {}),
  });
}
