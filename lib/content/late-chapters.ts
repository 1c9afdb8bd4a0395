import { formatClock } from '../time';
import type { Recording } from './document';
import type { Problem } from './problem';
import { chapterAfterEnd } from './rules/media/chapter-after-end';
import { problemOf } from './rules/rule';

/**
 * The chapters that start after the end of their recording.
 *
 * @param seconds its length; nothing where nobody knows it
 */
export function lateChapters(
  { name, chapters }: Recording,
  file: string,
  seconds: number | undefined,
): Problem[] {
  if (seconds === undefined) return [];
  return chapters
    .filter(({ at }) => at >= seconds)
    .map(({ at, ...place }) => {
      const message = `The chapter at ${formatClock(at)} starts after the end of the ${name}, which lasts ${formatClock(seconds)}`;
      return problemOf(chapterAfterEnd, file, place, message, chapterAfterEnd.fix);
    });
}
