/** What can be wrong with the text of a file before anybody reads what it says. */
import type { Place, Problem } from './problem';
import { CONTROL_CHARACTERS, controlCharacter } from './rules/file/control-character';
import { empty } from './rules/file/empty';
import { lineEnds } from './rules/file/line-ends';
import { findConflict, mergeConflict } from './rules/file/merge-conflict';
import { problemOf, type Rule } from './rules/rule';

/** Adds a problem; what is not said of it, its rule says. */
type ReportText = (rule: Rule, place?: Place, message?: string, fix?: string) => undefined;

/** Adds problems of a file to a list. */
export const reporter =
  (file: string, problems: Problem[]): ReportText =>
  (rule, place = { line: 1, column: 1 }, message = rule.message, fix = rule.fix) => {
    problems.push(problemOf(rule, file, place, message, fix));
    return undefined;
  };

/** The text of a file, without carriage returns before line feeds and without a byte order mark, where it can be read on; what is wrong with it is reported. */
export function soundText(text: string, found: ReportText): string | undefined {
  if (text.includes('\r')) return found(lineEnds);
  if (text.trim() === '') return found(empty);
  const conflict = findConflict(text);
  // Neither of the two versions is the post: what is wrong with both together nobody needs to know.
  if (conflict) return found(mergeConflict, conflict.place, conflict.message);
  for (const { index, 0: character } of [...text.matchAll(CONTROL_CHARACTERS)].slice(0, 20)) {
    const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    found(controlCharacter, endOf(text.slice(0, index)), `The invisible control character ${code} is here`);
  }
  return text;
}

/** The place behind a text. */
export function endOf(text: string): Place {
  const lines = text.split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
