import { chapterAt, chaptersOf } from '../media/chapters';
import { lineAt } from '../media/transcript-lines';
import type { Sound } from './sound';

/**
 * Brings to the middle of the screen where on this page a recording is: the line of its transcript, else its chapter, else its player.
 *
 * @returns whether this is its page
 */
export function showWhereSaid({ recording, time }: Sound): boolean {
  const player = document.querySelector(`audio-player[data-number="${recording.number}"]`);
  if (location.pathname !== recording.page || !player) return false;
  const place =
    lineAt(recording.number, time) ?? chapterAt(chaptersOf(recording.number), time)?.link ?? player;
  place.scrollIntoView({ block: 'center' });
  place.closest('.turn')?.querySelector<HTMLElement>('.turn-time')?.focus({ preventScroll: true });
  return true;
}
