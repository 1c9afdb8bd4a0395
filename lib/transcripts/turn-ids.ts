import { momentId } from '../urls';
import { startOf, type Transcript } from './transcript';

/**
 * An id for each turn: that of its moment (`t=17`), so that a link to a moment leads there without a script; numbers
 * (`turn-3`) where there are no times, or where a chapter or another turn has the moment’s id already.
 *
 * @param mediaNumber 1-based number of the recording or video in its body
 * @param taken seconds at which its chapters start
 */
export const turnIds = (transcript: Transcript, mediaNumber: number, taken: readonly number[]): string[] =>
  turnIdsAt(transcript.turns.map(startOf), mediaNumber, taken);

/** The same for turns of which no more is known than the seconds at which they start. */
export function turnIdsAt(
  starts: readonly (number | undefined)[],
  mediaNumber: number,
  taken: readonly number[],
): string[] {
  const used = new Set(taken.map((seconds) => momentId(mediaNumber, seconds)));
  return starts.map((start, index) => {
    const moment = start === undefined ? undefined : momentId(mediaNumber, Math.floor(start));
    const id = moment && !used.has(moment) ? moment : numbered(mediaNumber, index + 1);
    used.add(id);
    return id;
  });
}

/** The id of the heading of a medium’s transcript: `transcript`, `transcript-2`. */
export const transcriptId = (mediaNumber: number): string =>
  mediaNumber === 1 ? 'transcript' : `transcript-${mediaNumber}`;

/** The id of the end of a medium’s transcript, to which one can skip. */
export const transcriptEndId = (mediaNumber: number): string => `${transcriptId(mediaNumber)}-end`;

const numbered = (mediaNumber: number, turn: number): string =>
  mediaNumber === 1 ? `turn-${turn}` : `m${mediaNumber}-turn-${turn}`;
