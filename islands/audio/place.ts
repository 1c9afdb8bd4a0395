import { recall } from '../media/memory';
import type { Sound } from './sound';
import { SPEEDS } from './speeds';
import { noteStarted } from './started';

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
export function keepPlace(sound: Sound): void {
  const { audio } = sound;
  let noted = -INTERVAL;
  let isUsed = false;
  const note = () => {
    const end = sound.duration ?? Number.POSITIVE_INFINITY;
    const isWorthIt = audio.currentTime > MARGIN && audio.currentTime < end - MARGIN;
    const { src, title, page } = sound.recording;
    const { duration: seconds } = sound;
    noteStarted({ src, title, page, seconds, place: audio.currentTime, when: Date.now() }, isWorthIt);
    noted = audio.currentTime;
  };
  audio.addEventListener('play', () => {
    isUsed = true;
  });
  audio.addEventListener('timeupdate', () => {
    if (isUsed && Math.abs(audio.currentTime - noted) >= INTERVAL) note();
  });
  audio.addEventListener('pause', note);
  audio.addEventListener('ended', note);
  // What was paused has been noted, and may have been forgotten since.
  window.addEventListener('pagehide', () => {
    if (!audio.paused) note();
  });
}
