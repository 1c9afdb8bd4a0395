import { audio as words } from '@/islands/words';
import { formatClock } from '@/lib/time';
import type { AudioPlayer } from '../audio-player';
import { chapterAt } from '../media/chapters';
import { iconButton, make, relabel } from '../media/dom';
import { BACK, FORWARD, PAUSE, PLAY } from '../media/icons';
import { SKIP_BACK, SKIP_FORWARD } from './skips';

/**
 * The most needed controls at the foot of the window, for as long as the recording is in use and its own controls are
 * out of sight. It lies over the page and moves nothing.
 */
export class MiniPlayer {
  readonly #element = make('div', { class: 'player-mini', role: 'group' });
  #isBarSeen = true;

  constructor(player: AudioPlayer, bar: Element) {
    const { lang, title = '' } = player.dataset;
    const toggle = iconButton('toggle', words.play, PLAY, () => player.toggle());
    const now = make('span', { class: 'player-now' });
    this.#element.setAttribute('aria-label', title);
    const buttons = [
      toggle,
      iconButton('back', words.back(SKIP_BACK), BACK, () => player.skip(-SKIP_BACK)),
      iconButton('forward', words.forward(SKIP_FORWARD), FORWARD, () => player.skip(SKIP_FORWARD)),
    ];
    this.#element.append(make('div', { class: 'player-transport', lang }, ...buttons), now);
    this.#element.hidden = true;
    // Behind the bar in the order of the Tab key, wherever it is seen.
    bar.after(this.#element);
    player.follow((time, isPlaying) => {
      relabel(toggle, isPlaying ? words.pause : words.play, isPlaying ? PAUSE : PLAY);
      const chapter = chapterAt(player.chapters, time)?.title ?? title;
      now.replaceChildren(make('b', {}, formatClock(time)), ` ${chapter}`);
    });
    const show = () => this.#show(player.classList.contains('is-used'));
    // Of several recordings the one that was started last is in use.
    document.addEventListener(
      'play',
      ({ target }) => {
        player.classList.toggle('is-used', target === player.audio);
        show();
      },
      true,
    );
    new IntersectionObserver(([entry]) => {
      this.#isBarSeen = entry?.isIntersecting ?? true;
      show();
    }).observe(bar);
    player.audio.addEventListener('ended', () => this.#show(false));
    this.#element.addEventListener('focusout', () => setTimeout(show));
  }

  /** A control that has the focus is not taken away: the focus would be lost. */
  #show(isInUse: boolean): void {
    const isNeeded = isInUse && !this.#isBarSeen;
    if (!isNeeded && this.#element.contains(document.activeElement)) return;
    this.#element.hidden = !isNeeded;
  }
}
