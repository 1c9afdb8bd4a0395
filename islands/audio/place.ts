import type { AudioPlayer } from '../audio-player';
import { recall, remember } from '../media/memory';
import { SPEEDS } from './speeds';

/** Seconds between two notes of the place. */
const INTERVAL = 5;

/** So near to the start or the end there is no place to come back to. */
const MARGIN = 5;

/** Where the reader left a recording, in seconds. */
export function keptPlace(source: string): number | undefined {
  const seconds = Number(recall(`place:${source}`));
  return seconds > MARGIN && Number.isFinite(seconds) ? seconds : undefined;
}

/**
 * The speed that the reader chose for any recording. What is stored may come from anywhere, and a browser refuses a speed that it
 * cannot play: only those that can be chosen count.
 */
export function keptSpeed(): number {
  const speed = Number(recall('speed'));
  return SPEEDS.includes(speed) ? speed : 1;
}

/** Notes the place while the recording plays, and whenever it stops or the page goes away. */
export function keepPlace(player: AudioPlayer): void {
  const { audio } = player;
  let noted = -INTERVAL;
  const note = () => {
    const end = player.duration ?? Number.POSITIVE_INFINITY;
    const isWorthIt = audio.currentTime > MARGIN && audio.currentTime < end - MARGIN;
    remember(`place:${audio.src}`, isWorthIt ? audio.currentTime.toFixed(1) : undefined);
    noted = audio.currentTime;
  };
  audio.addEventListener('timeupdate', () => {
    if (Math.abs(audio.currentTime - noted) >= INTERVAL) note();
  });
  audio.addEventListener('pause', note);
  audio.addEventListener('ended', note);
  window.addEventListener('pagehide', () => {
    if (player.classList.contains('is-used')) note();
  });
}
