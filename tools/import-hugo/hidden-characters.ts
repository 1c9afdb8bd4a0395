import type { SourceFile } from './site/types';

/** Characters that make a text say one thing to people and another to machines (Unicode, annex 9: embeddings and isolates). */
export const REORDERING = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * A text without them.
 *
 * @param firstLine 1-based line on which it starts
 * @returns the text, and what is told of each
 */
export function withoutReordering(
  text: string,
  firstLine: number,
): { text: string; repairs: SourceFile['repairs'] } {
  const repairs = [...text.matchAll(REORDERING)].map(({ index }) => ({
    line: firstLine + text.slice(0, index).split('\n').length - 1,
    rule: 'hidden-character',
    message: 'An invisible character that turns text around was removed.',
  }));
  return { text: text.replace(REORDERING, ''), repairs };
}
