/** The one reader of pasted chapters: what `npm run new`, `npm run report -- chapters` and the check make of a list of times. */
import type { Chapter } from '../content/types';
import { formatClock } from '../time';
import { leftoverIn, readTimestampLine, type TimestampLine } from './timestamp-line';

/** A chapter with the lines it was read from. */
interface PastedChapter extends Chapter {
  /** 1-based, the first and the last. */
  readonly from: number;
  readonly to: number;
}

export interface PastedLines {
  readonly chapters: readonly PastedChapter[];
  /** Lines of which no chapter was made. */
  readonly left: readonly { readonly line: number; readonly text: string }[];
}

interface NumberedLine extends TimestampLine {
  readonly line: number;
  readonly text: string;
}

/** Lines that programs write around their chapters. */
const AROUND = /^(?:WEBVTT\b.*|\d+)$/;

/**
 * Reads one chapter a line, or a title and its time on two lines, whichever stands first. Nothing is put in order, and
 * nothing that has no time is taken for a chapter.
 */
export function readPastedLines(text: string): PastedLines {
  const raw = text.split(/\r\n?|\n/);
  const lines = raw.flatMap((line, at): NumberedLine[] =>
    line.trim() === '' || AROUND.test(line.trim())
      ? []
      : [{ ...readTimestampLine(line), line: at + 1, text: line.trim() }],
  );
  const timeOnly = lines.filter(({ at, title }) => at !== undefined && title === '');
  const last = lines.at(-1);
  // Where the list ends with a time, titles stand above their times; else below.
  const isTitleFirst = timeOnly.length > 0 && last?.at !== undefined && last.title === '';
  const chapters: PastedChapter[] = [];
  const used = new Set<number>();
  lines.forEach((line, index) => {
    if (line.at === undefined) return;
    const { at } = line;
    if (line.title !== '') {
      used.add(line.line);
      chapters.push({ at, title: line.title, from: line.line, to: line.line });
      return;
    }
    const partner = lines[index + (isTitleFirst ? -1 : 1)];
    if (!partner || partner.at !== undefined || used.has(partner.line)) return;
    used.add(line.line).add(partner.line);
    const [from, to] = [line.line, partner.line].sort((a, b) => a - b);
    chapters.push({ at, title: partner.title, from: from ?? line.line, to: to ?? line.line });
  });
  return {
    chapters,
    left: lines.filter(({ line }) => !used.has(line)).map(({ line, text: words }) => ({ line, text: words })),
  };
}

export interface PastedChapters {
  readonly chapters: readonly Chapter[];
  /** What a person should look at, in sentences. */
  readonly warnings: readonly string[];
}

/**
 * The chapters of a pasted list, ready to be written. Lines without a time are left out and named in the warnings, as are
 * times that do not rise and titles in which a time is left.
 */
export function readPastedChapters(text: string): PastedChapters {
  const pasted = readPastedLines(text);
  const warnings = pasted.left.map(({ line, text: words }): [number, string] => [
    line,
    `Line ${line} has no ${readTimestampLine(words).at === undefined ? 'time' : 'title'} and was left out: “${words.slice(0, 60)}”.`,
  ]);
  const chapters: Chapter[] = [];
  for (const { at, title, from } of pasted.chapters) {
    const before = chapters.at(-1);
    const leftover = leftoverIn(title);
    if (before && at <= before.at) {
      const order = `${formatClock(at)} is not after ${formatClock(before.at)}`;
      warnings.push([from, `Line ${from} was left out: its time ${order}.`]);
      continue;
    }
    if (leftover !== undefined)
      warnings.push([
        from,
        `Line ${from}: “${leftover}” is left in the title “${title}”; take it out if it is no part of it.`,
      ]);
    chapters.push({ at, title });
  }
  const [first] = chapters;
  return {
    chapters,
    warnings: [
      ...warnings.sort(([a], [b]) => a - b).map(([, warning]) => warning),
      ...(first && first.at > 0
        ? [
            `The first chapter starts at ${formatClock(first.at)}; YouTube shows chapters only where one starts at 0:00.`,
          ]
        : []),
    ],
  };
}
