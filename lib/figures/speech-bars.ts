import type { Transcript } from '../transcripts/transcript';

interface Word {
  /** Seconds from the start, of the middle of the word. */
  readonly at: number;
  readonly letters: number;
}

/** The lowest bar of a moment in which somebody speaks: more than silence. */
const FLOOR = 0.22;

/**
 * How lively a recording is said, as heights from 0 (silence) to 1: in each slice of time the letters that are said in it, with the
 * length of its longest word, measured against the other slices. Words share the time of their line by their length.
 *
 * @param seconds length of the recording; where it is unknown, the last word ends it
 * @param count slices
 */
export function speechBars(transcript: Transcript, seconds: number | undefined, count: number): number[] {
  const words = wordsOf(transcript);
  const end = Math.max(seconds ?? 0, words.at(-1)?.at ?? 0);
  if (words.length === 0 || end === 0) return [];
  const slices = Array.from({ length: count }, () => ({ letters: 0, longest: 0 }));
  for (const { at, letters } of words) {
    const slice = slices[Math.min(count - 1, Math.floor((at / end) * count))];
    if (!slice) continue;
    slice.letters += letters;
    slice.longest = Math.max(slice.longest, letters);
  }
  const weights = slices.map(({ letters, longest }) => letters / 2 + longest);
  const spoken = weights.filter((weight) => weight > 0);
  const [least, most] = [Math.min(...spoken), Math.max(...spoken)];
  return weights.map((weight) =>
    weight === 0 ? 0 : FLOOR + (1 - FLOOR) * (most === least ? 0.5 : (weight - least) / (most - least)),
  );
}

function wordsOf({ turns }: Transcript): Word[] {
  return turns
    .flatMap(({ lines }) => lines)
    .flatMap(({ text, start, end }) => {
      if (start === undefined) return [];
      const words = text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
      const letters = words.reduce((sum, word) => sum + word.length, 0);
      const span = Math.max(0, (end ?? start + letters / LETTERS_PER_SECOND) - start);
      let before = 0;
      return words.map((word) => {
        const at = start + (span * (before + word.length / 2)) / Math.max(1, letters);
        before += word.length;
        return { at, letters: word.length };
      });
    });
}

/** Of unhurried speech. */
const LETTERS_PER_SECOND = 14;
