import type { Chapter } from '../content/types';
import { startOf, type Transcript } from './transcript';

/** Seconds by which a speaker may begin before the chapter does: people write whole seconds. */
const EARLY = 1;

/**
 * The title of the chapter that begins with each turn, for the margin beside a transcript. Where several begin before the next turn, the last of
 * them: that is the one in which the turn is said.
 *
 * @param chapters in the order of their seconds
 * @returns as long as the turns; nothing for turns without times, and for those that begin no chapter
 */
export function turnChapters({ turns }: Transcript, chapters: readonly Chapter[]): (string | undefined)[] {
  const titles: (string | undefined)[] = turns.map(() => undefined);
  for (const { at, title } of chapters) {
    const turn = turns.findIndex((one) => {
      const start = startOf(one);
      return start !== undefined && start >= at - EARLY;
    });
    if (turn >= 0) titles[turn] = title;
  }
  return titles;
}
