/** How lines end: a field knows one way, and a file that is changed keeps its own. */
import { changedLines } from './changes';

/** A text as a field has it (HTML, 4.10.11: its lines end by a line feed). */
export const asInField = (text: string): string => text.replaceAll(/\r\n?/g, '\n');

/** Each line with what ends it; the last may end by nothing. */
const linesOf = (text: string): string[] => text.match(/[^\r\n]*(?:\r\n?|\n)|[^\r\n]+$/g) ?? [];

const withoutEnd = (line: string): string => line.replace(/[\r\n]+$/, '');

/**
 * A text from a field as the file has it: lines that are still there end as they did, new ones as the first line of the file does.
 *
 * @param original the file as it was read
 */
export function withLineEnds(original: string, text: string): string {
  if (!original.includes('\r')) return text;
  const before = linesOf(original);
  const after = linesOf(text);
  const usual = /[\r\n]+$/.exec(before[0] ?? '')?.[0] ?? '\n';
  const result = after.map((line) => line.replace('\n', usual));
  let [from, to] = [0, 0];
  const keep = (until: number) => {
    while (to < until) result[to++] = kept(before[from++] ?? '', after[to - 1] ?? '');
  };
  for (const { line, removed, added } of changedLines(before.map(withoutEnd), after.map(withoutEnd))) {
    keep(line - 1);
    from += removed.length;
    to += added.length;
  }
  keep(after.length);
  return result.join('');
}

/** A line as it was, unless it has lost or gained its end as the last one. */
const kept = (before: string, after: string): string =>
  before.length > withoutEnd(before).length === after.endsWith('\n') ? before : after;
