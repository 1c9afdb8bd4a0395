import { parseClock } from '../time';
import type { Turn } from './transcript';

/** A paragraph of a transcript that was written as a document. */
export interface Paragraph {
  readonly text: string;
  readonly isHeading?: boolean;
  /** Who speaks, where the document’s own form says so (a name in bold). */
  readonly speaker?: string;
}

/** `[1:04]`, `(1:04)` or `1:04` at the start of a paragraph, or behind its speaker. */
const TIME = /^(?:\[(\d[\d:]*)\]|\((\d[\d:]*)\)|(\d{1,2}:\d{2}(?::\d{2})?)(?=\s))\s*/;

/** `Ada Lovelace:`, `MR. SMITH:`: at most five words that start with a capital. */
const NAME = /^(\p{Lu}[\p{L}\p{M}.’'-]*(?:\s+(?:\p{Lu}|d[aeiu]l?\s|v[ao]n\s)[\p{L}\p{M}.’'-]*){0,4}):\s+/u;

/**
 * Turns of a document: speaker and time are read from the start of each paragraph. A word before a colon is a name
 * only where it comes back (“Note:” once is no speaker).
 */
export function turnsOfParagraphs(paragraphs: readonly Paragraph[]): Turn[] {
  const names = recurringNames(paragraphs);
  const turns: Turn[] = [];
  let heading: string | undefined;
  for (const paragraph of paragraphs) {
    if (paragraph.isHeading) {
      heading = paragraph.text;
      continue;
    }
    turns.push({ ...readTurn(paragraph, names), ...(heading && { heading }) });
    heading = undefined;
  }
  return turns;
}

function readTurn(paragraph: Paragraph, names: ReadonlySet<string>): Turn {
  let { text, speaker } = paragraph;
  let start: number | undefined;
  // Either may come first: “[0:17] Ada: …” and “Ada [0:17]: …” are both common.
  for (let step = 0; step < 2; step += 1) {
    const time = TIME.exec(text);
    const seconds = time ? parseClock(time[1] ?? time[2] ?? time[3] ?? '') : undefined;
    if (time && seconds !== undefined && start === undefined) {
      start = seconds;
      text = text.slice(time[0].length).replace(/^:\s*/, '');
    }
    const name = speaker === undefined ? NAME.exec(text) : undefined;
    if (name?.[1] && names.has(name[1])) {
      speaker = name[1];
      text = text.slice(name[0].length);
    }
  }
  return { ...(speaker && { speaker }), lines: [{ text, ...(start !== undefined && { start }) }] };
}

function recurringNames(paragraphs: readonly Paragraph[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { text } of paragraphs) {
    const name = NAME.exec(text.replace(TIME, ''))?.[1];
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([name]) => name));
}
