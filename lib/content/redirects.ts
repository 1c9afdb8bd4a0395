/** `redirects.yml`: old addresses and what takes their place. */
import { type Document, isAlias, isNode, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import { normalAddress } from '../addresses/address';
import { normalTarget } from '../addresses/target';
import { yamlLimitFault } from '../yaml-limits';
import { Places } from './places';
import type { Place, Problem } from './problem';
import { readSafely } from './read-safely';
import { entryFaults } from './redirect-advice';
import { redirectForm } from './rules/redirect/form';
import { problemOf } from './rules/rule';
import { redirectSchema } from './schema/redirect';
import type { Redirect } from './types';

/** An entry of the file with its place. */
export interface WrittenRedirect extends Omit<Redirect, 'place'> {
  readonly place: Place;
}

interface Read {
  readonly entries: WrittenRedirect[];
  readonly problems: Problem[];
}

/** Reads the file, where there is one. Addresses come back in their normal form; an entry with a fault is left out. */
export function readRedirects(source: Written | undefined): Read {
  if (!source || source.text.trim() === '') return { entries: [], problems: [] };
  const problems: Problem[] = [];
  const nothing = (): Read => ({ entries: [], problems });
  return readSafely(source.file, problems, () => readEntries(source), nothing);
}

interface Written {
  readonly file: string;
  readonly text: string;
}

function readEntries(source: Written): Read {
  const tooMuch = yamlLimitFault(source.text);
  if (tooMuch) {
    const place = new Places(source.text).at(tooMuch.offset);
    const message = `The file ${tooMuch.says}`;
    return {
      entries: [],
      problems: [problemOf(redirectForm, source.file, place, message, redirectForm.fix)],
    };
  }
  const counter = new LineCounter();
  const document = parseDocument(source.text, {
    schema: 'failsafe',
    lineCounter: counter,
    prettyErrors: false,
  });
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line, column: col };
  };
  const problem = (offset: number, message: string, fix: string = redirectForm.fix): Problem =>
    problemOf(redirectForm, source.file, placeAt(offset), message, fix);
  const fault = fileFault(document);
  if (fault) return { entries: [], problems: fault.map(({ offset, message }) => problem(offset, message)) };

  const entries: WrittenRedirect[] = [];
  const problems: Problem[] = [];
  const values: unknown[] = document.toJS() ?? [];
  for (const [index, value] of values.entries()) {
    const result = redirectSchema.safeParse(value);
    const start = offsetOf(document, [index]);
    if (result.success) {
      const { from, to } = result.data;
      entries.push({
        from: normalAddress(from),
        to: to === undefined ? undefined : normalTarget(to),
        place: placeAt(start),
      });
    } else
      for (const { path, message, fix, lines } of entryFaults(value, result.error.issues)) {
        const at = placeAt(offsetOf(document, [index, ...path]) || start);
        const what = `Entry ${index + 1}: ${message}`;
        problems.push(problemOf(redirectForm, source.file, at, what, fix, { lines }));
      }
  }
  return { entries, problems };
}

/** Why no entry of the file can be read. */
function fileFault(document: Document.Parsed): { offset: number; message: string }[] | undefined {
  if (document.errors.length > 0)
    return document.errors.map(({ pos }) => ({ offset: pos[0], message: 'This line cannot be read' }));
  if (document.contents !== null && !isSeq(document.contents))
    return [{ offset: 0, message: 'The file is not a list of entries' }];
  let repeated: number | undefined;
  visit(document, (_key, node) => {
    if (!isAlias(node)) return undefined;
    repeated = node.range?.[0] ?? 0;
    return visit.BREAK;
  });
  return repeated === undefined
    ? undefined
    : [{ offset: repeated, message: 'A value is repeated with “*”; an entry holds plain text' }];
}

/** Where the value at a path starts; 0 where there is none. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  const node = document.getIn(path, true);
  return (isNode(node) && node.range?.[0]) || 0;
}
