import type { Post } from '../content/types';
import type { RecordDrawing } from './card-drawing';

/** Periods of the record: fine enough to show when a publication was busy. */
const PERIODS = 48;
/** The lowest bar of a period in which something was published. */
const FLOOR = 0.15;

/**
 * When posts of a list were published, over the time of the whole publication.
 *
 * @param all newest first
 * @returns nothing where everything was published in one moment
 */
export function recordOf(posts: readonly Post[], all: readonly Post[]): RecordDrawing | undefined {
  const [last, first] = [all[0]?.date.instant ?? 0, all.at(-1)?.date.instant ?? 0];
  if (last === first) return undefined;
  const counts = Array.from({ length: PERIODS }, () => 0);
  for (const { date } of posts) {
    const share = (date.instant - first) / (last - first);
    const period = Math.min(PERIODS - 1, Math.max(0, Math.floor(share * PERIODS)));
    counts[period] = (counts[period] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  if (most === 0) return undefined;
  return {
    kind: 'record',
    bars: counts.map((count) => (count === 0 ? 0 : FLOOR + (1 - FLOOR) * (count / most))),
  };
}
