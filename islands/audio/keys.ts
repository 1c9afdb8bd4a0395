import { smallPlayer } from './later';
import { SKIP_BACK, SKIP_FORWARD } from './skips';
import type { Sound } from './sound';

/** Seconds by which an arrow key moves. */
const STEP = 5;

type Actions = Readonly<Record<string, (sound: Sound) => unknown>>;

/** Single keys work only while something inside a player has the focus (WCAG 2.1.4). */
const ACTIONS: Actions = {
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

/** The position slider moves by five seconds an arrow, thirty a page, and to both ends. */
export const SLIDER_KEYS: Actions = {
  ArrowLeft: (sound) => sound.skip(-STEP),
  ArrowDown: (sound) => sound.skip(-STEP),
  ArrowRight: (sound) => sound.skip(STEP),
  ArrowUp: (sound) => sound.skip(STEP),
  PageDown: (sound) => sound.skip(-SKIP_FORWARD),
  PageUp: (sound) => sound.skip(SKIP_FORWARD),
  Home: (sound) => sound.cue(0),
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
