/**
 * Captions that roll, as YouTube makes them: each cue repeats the line of the cue before and adds one, so that viewers
 * see two. Readers want each once.
 */
import type { SourceLine } from './source-line';

/** Seconds between two cues that belong to one movement. */
const GAP = 0.1;

/**
 * Takes out what a cue repeats of the one before, where the captions roll: where half of the cues that follow at once
 * repeat something, twice at least. Elsewhere “Yes.” twice is said twice.
 */
export function withoutRepetition(lines: readonly SourceLine[]): SourceLine[] {
  const cues = groupByBlock(lines);
  const repeated = cues.map((cue, at) => overlap(cues[at - 1], cue));
  const rolling = repeated.filter((words) => words > 0).length;
  const close = cues.filter((cue, at) => isClose(cues[at - 1], cue)).length;
  if (rolling < 2 || rolling * 2 < close) return [...lines];
  return cues.flatMap((cue, at) => dropWords(cue, repeated[at] ?? 0));
}

function groupByBlock(lines: readonly SourceLine[]): SourceLine[][] {
  const groups: SourceLine[][] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    if (open?.[0]?.block === line.block) open.push(line);
    else groups.push([line]);
  }
  return groups;
}

const isClose = (before: readonly SourceLine[] | undefined, cue: readonly SourceLine[]): boolean =>
  before !== undefined && (cue[0]?.start ?? 0) - (before[0]?.end ?? 0) <= GAP;

const wordsOf = (lines: readonly SourceLine[]): string[] => lines.flatMap(({ text }) => text.split(' '));

/** How many words of a cue repeat the end of the one before: whole lines of it, or all of the one before. */
function overlap(before: readonly SourceLine[] | undefined, cue: readonly SourceLine[]): number {
  if (!before || !isClose(before, cue)) return 0;
  const [past, now] = [wordsOf(before), wordsOf(cue)];
  const ends = cue.map((_, at) => wordsOf(cue.slice(0, at + 1)).length);
  const candidates = [...new Set([...ends, past.length])].sort((a, b) => b - a);
  const isRepeat = (count: number) =>
    count <= now.length &&
    count <= past.length &&
    past.slice(-count).join(' ') === now.slice(0, count).join(' ');
  return candidates.find((count) => count > 0 && isRepeat(count)) ?? 0;
}

function dropWords(cue: readonly SourceLine[], count: number): SourceLine[] {
  let left = count;
  return cue.flatMap((line) => {
    const words = line.text.split(' ');
    const kept = words.slice(left);
    left = Math.max(0, left - words.length);
    return kept.length > 0 ? [{ ...line, text: kept.join(' ') }] : [];
  });
}
