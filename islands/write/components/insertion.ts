/** Where a new component goes: at the caret, with the empty lines around it that its kind needs. */
import type { Edit } from '@/lib/content/problem';
import type { FormComponent } from '../protocol';

export interface Insertion {
  readonly edit: Edit;
  /** Where the caret is then: behind the component. */
  readonly caret: number;
}

/** It is on a line among others, within the component that it is a part of. */
const PART = 'Chapter';

/** Where the text below the lines at the top begins. */
function bodyStart(text: string): number {
  const end = text.startsWith('---\n') ? text.indexOf('\n---\n', 3) : -1;
  return end < 0 ? 0 : end + 5;
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function paragraphEnd(text: string, at: number): number {
  const end = text.slice(at).search(/\n[ \t]*(?:\n|$)/);
  return end < 0 ? text.length : at + end;
}

/** What else is on the lines of a place. */
function around(text: string, start: number, end: number): { before: string; after: string } {
  return {
    before: text.slice(lineStart(text, start), start).trim(),
    after: text.slice(end, lineEnd(text, end)).trim(),
  };
}

const at = (start: number, end: number, before: string, tag: string, after: string): Insertion => ({
  edit: { start, end, text: before + tag + after },
  caret: start + before.length + tag.length,
});

/**
 * The replacement that puts a component into a text.
 *
 * @param selection what is selected, which the component replaces, or the caret; in the lines at the top it counts as the end of the text
 * @param tag the component as text
 */
export function insertionOf(
  text: string,
  selection: readonly [start: number, end: number],
  { name, place, children }: Pick<FormComponent, 'name' | 'place' | 'children'>,
  tag: string,
): Insertion {
  const [start, end] = selection[0] < bodyStart(text) ? [text.length, text.length] : selection;
  const { before, after } = around(text, start, end);
  if (name === PART && start === end) return partAt(text, start, before + after !== '', tag);
  // A link is part of a sentence where there is one; a picture only in the middle of it.
  const isAmongWords = children === 'inline' ? before + after !== '' : before !== '' && after !== '';
  if (place === 'inline' || (place === 'both' && isAmongWords)) return at(start, end, '', tag, '');
  const isInside = start === end && (before !== '' || (after !== '' && !isParagraphStart(text, start)));
  const from = isInside ? paragraphEnd(text, start) : start;
  const to = Math.max(from, end);
  return at(from, to, linesBefore(text.slice(0, from)), tag, linesAfter(text.slice(to)));
}

const isParagraphStart = (text: string, start: number): boolean =>
  /(?:^|\n)[ \t]*\n[ \t]*$/.test(text.slice(0, start));

/** On a line of its own below the one of the caret, as far indented. */
function partAt(text: string, start: number, hasWords: boolean, tag: string): Insertion {
  if (!hasWords) return at(start, start, '', tag, '');
  const indent = /^[ \t]*/.exec(text.slice(lineStart(text, start)))?.[0] ?? '';
  const end = lineEnd(text, start);
  return at(end, end, `\n${indent}`, tag, '');
}

/** Line ends that make an empty line of what is before a block. */
function linesBefore(before: string): string {
  if (before === '' || /\n[ \t]*\n[ \t]*$/.test(before)) return '';
  return /\n[ \t]*$/.test(before) ? '\n' : '\n\n';
}

/** The same for what is behind it; the last line of a text has an end. */
function linesAfter(after: string): string {
  if (after.trim() === '') return after.startsWith('\n') ? '' : '\n';
  if (/^[ \t]*\n[ \t]*\n/.test(after)) return '';
  return /^[ \t]*\n/.test(after) ? '\n' : '\n\n';
}
