import type { AudioPlayer } from '../audio-player';
import { SKIP_BACK, SKIP_FORWARD } from './skips';

/** Seconds by which an arrow key moves. */
const STEP = 5;

type Actions = Readonly<Record<string, (player: AudioPlayer) => void>>;

/** Single keys work only while something inside the player has the focus (WCAG 2.1.4). */
const ACTIONS: Actions = {
  k: (player) => player.toggle(),
  j: (player) => player.skip(-SKIP_BACK),
  l: (player) => player.skip(SKIP_FORWARD),
  m: (player) => {
    player.audio.muted = !player.audio.muted;
  },
  '[': (player) => player.skipChapter(-1),
  ']': (player) => player.skipChapter(1),
};

/** The position slider moves by five seconds an arrow, thirty a page, and to both ends. */
const SLIDER: Actions = {
  ArrowLeft: (player) => player.skip(-STEP),
  ArrowDown: (player) => player.skip(-STEP),
  ArrowRight: (player) => player.skip(STEP),
  ArrowUp: (player) => player.skip(STEP),
  PageDown: (player) => player.skip(-SKIP_FORWARD),
  PageUp: (player) => player.skip(SKIP_FORWARD),
  Home: (player) => player.cue(0),
};

export function handleKeys(player: AudioPlayer): void {
  player.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return;
    const { target } = event;
    // A field for text takes every key; a list of choices jumps to its entries by letter.
    if (target.matches('input:not([type="range"]), select')) return;
    const isSlider = target.matches('.player-position');
    const action = (isSlider ? SLIDER[event.key] : undefined) ?? ACTIONS[event.key.toLowerCase()];
    if (!action) return;
    event.preventDefault();
    action(player);
  });
}
