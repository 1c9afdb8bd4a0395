import { smallPlayer } from './later';
import { SKIP_BACK, SKIP_FORWARD } from './skips';
import type { Sound } from './sound';

/** Seconds by which an arrow key moves. */
const STEP = 5;

/** Single keys work only while something inside a player has the focus (WCAG 2.1.4). */
const ACTIONS: Readonly<Record<string, (sound: Sound) => unknown>> = {
  k: (sound) => sound.toggle(),
  j: (sound) => sound.skip(-SKIP_BACK),
  l: (sound) => sound.skip(SKIP_FORWARD),
  m: ({ audio }) => {
    audio.muted = !audio.muted;
  },
  '?': async () => (await smallPlayer())?.more(),
  '[': (sound) => sound.skipChapter(-1),
  ']': (sound) => sound.skipChapter(1),
};

/** By how many seconds the keys of the position slider move: five an arrow, thirty a page, all of them to the start. */
export const SLIDER_STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -STEP,
  ArrowDown: -STEP,
  ArrowRight: STEP,
  ArrowUp: STEP,
  PageDown: -SKIP_FORWARD,
  PageUp: SKIP_FORWARD,
  Home: Number.NEGATIVE_INFINITY,
};

/** Lets the keys of a player move a recording while the focus is in it. */
export function handleKeys(player: HTMLElement, sound: Sound): void {
  player.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return;
    // A field for text takes every key; a list of choices jumps to its entries by letter.
    if (event.target.matches('input:not([type="range"]), select')) return;
    const action = ACTIONS[event.key.toLowerCase()];
    if (!action) return;
    event.preventDefault();
    action(sound);
  });
}
