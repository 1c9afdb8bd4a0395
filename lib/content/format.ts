/** Problems as text: place, rule, message, the lines of the file around it, and the fix. */
import type { Problem } from './problem';

/** One problem as authors read it. `text` is the file, for a code frame of three lines. */
export function formatProblem(problem: Problem, text?: string): string {
  const head = `${problem.file}:${problem.line}:${problem.column}  ${problem.severity}  ${problem.rule}  ${problem.message}`;
  const frame = text === undefined ? [] : codeFrame(text, problem.line, problem.column);
  return [visible(head), ...frame.map(visible), `  ${formatFix(problem).replaceAll('\n', '\n  ')}`].join(
    '\n',
  );
}

/** `Fix: …`, with the lines to copy below it, each indented and on a line of its own. */
export function formatFix({ fix, lines = [] }: Pick<Problem, 'fix' | 'lines'>): string {
  return [`Fix: ${fix}`, ...lines.map((line) => `  ${line}`)].map(visible).join('\n');
}

/** Signs that would begin a line of their own, move the cursor or turn the direction of writing. */
const UNSEEN = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

/** A line that stays one line, whatever an author wrote: a value cannot forge what the check says. */
export const visible = (line: string): string =>
  line.replace(UNSEEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);

/** All problems and a last line with their counts. */
export function formatProblems(problems: readonly Problem[], texts: ReadonlyMap<string, string>): string {
  return [
    ...problems.map((problem) => `${formatProblem(problem, texts.get(problem.file))}\n`),
    countLine(problems, texts.size),
  ].join('\n');
}

/** `3 errors, 1 note in 2 of 4,044 files`. */
export function countLine(problems: readonly Problem[], files: number): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const notes = problems.length - errors;
  const touched = new Set(problems.map((problem) => problem.file)).size;
  const count = (number: number, word: string) =>
    `${number.toLocaleString('en')} ${word}${number === 1 ? '' : 's'}`;
  return `${count(errors, 'error')}, ${count(notes, 'note')} in ${touched.toLocaleString('en')} of ${count(files, 'file')}`;
}

function codeFrame(text: string, line: number, column: number): string[] {
  const lines = text.split('\n');
  const width = String(line + 1).length;
  const show = (number: number): string[] => {
    const content = lines[number - 1];
    if (content === undefined) return [];
    const mark = number === line ? '>' : ' ';
    return [`  ${mark} ${String(number).padStart(width)} | ${clip(content)}`.trimEnd()];
  };
  const caret = `    ${' '.repeat(width)} | ${' '.repeat(Math.min(column, CLIP) - 1)}^`;
  return [...show(line - 1), ...show(line), caret, ...show(line + 1)];
}

const CLIP = 160;
const clip = (line: string): string =>
  (line.length > CLIP ? `${line.slice(0, CLIP)}…` : line).replaceAll('\t', ' ');
