import { audio as words } from '@/islands/words';
import { formatClock } from '@/lib/time';
import type { AudioPlayer } from '../audio-player';
import { iconButton, make, relabel, textButton } from '../media/dom';
import { BACK, FORWARD, MORE, NEXT, PAUSE, PLAY, PREVIOUS, RETRY } from '../media/icons';
import { PositionSlider } from './position-slider';
import { SKIP_BACK, SKIP_FORWARD } from './skips';
import { speedChoice } from './speed-choice';
import { volumeControls } from './volume';

/** The controls of a recording on its page, all of them the browser’s own buttons, sliders and fields. */
export class AudioControls {
  readonly #player: AudioPlayer;
  readonly #toggle: HTMLButtonElement;
  readonly #position: PositionSlider;
  readonly #time = make('input', {
    class: 'player-time',
    inputmode: 'numeric',
    autocomplete: 'off',
    size: '6',
    'aria-label': words.time,
  });
  readonly #duration = make('span', { class: 'player-duration' });

  constructor(player: AudioPlayer) {
    this.#player = player;
    const { sound, signal } = player;
    this.#toggle = iconButton('toggle', words.play, PLAY, () => sound.toggle());
    this.#position = new PositionSlider(sound, signal, (seconds) => {
      this.#time.value = formatClock(seconds);
    });
    this.#time.addEventListener('change', () => {
      player.moveTo(this.#time.value);
      this.#time.value = formatClock(sound.time);
    });
    this.#time.addEventListener('focus', () => this.#time.select());
    sound.follow(() => this.#show(), signal);
  }

  /** The rows of the bar, from top to bottom. */
  get elements(): HTMLElement[] {
    const { sound, signal, status, momentPlace } = this.#player;
    const transport = make(
      'div',
      { class: 'player-transport' },
      this.#toggle,
      this.#skip('back', words.back(SKIP_BACK), BACK, -SKIP_BACK),
      this.#skip('forward', words.forward(SKIP_FORWARD), FORWARD, SKIP_FORWARD),
    );
    if (sound.recording.chapters.length > 1)
      transport.append(
        iconButton('previous', words.previous, PREVIOUS, () => sound.skipChapter(-1)),
        iconButton('next', words.next, NEXT, () => sound.skipChapter(1)),
      );
    const options = make(
      'div',
      { class: 'player-options' },
      speedChoice(sound, signal),
      iconButton('more', words.more, MORE, () => this.#player.more()),
      ...volumeControls(sound, signal),
    );
    const clock = make('span', { class: 'player-clock' }, this.#time, ' / ', this.#duration);
    const resume = textButton('resume', '', () => {});
    resume.hidden = true;
    return [
      this.#position.element,
      make('div', { class: 'player-rows' }, transport, clock, options),
      momentPlace,
      make('div', { class: 'player-message' }, status, this.#startOver(), resume),
    ];
  }

  #skip(name: string, label: string, path: string, seconds: number): HTMLButtonElement {
    const button = iconButton(name, label, path, () => this.#player.sound.skip(seconds));
    button.append(make('span', { 'aria-hidden': 'true' }, String(Math.abs(seconds))));
    return button;
  }

  #startOver(): HTMLButtonElement {
    const player = this.#player;
    return textButton('restart', words.startOver, () => {
      player.cue(0);
      player.classList.remove('is-resumed');
      player.say('');
      this.#toggle.focus();
    });
  }

  #show(): void {
    const { duration, time, isPlaying, isLoading, failure } = this.#player.sound;
    if (failure) relabel(this.#toggle, words.tryAgain, RETRY);
    else relabel(this.#toggle, isPlaying ? words.pause : words.play, isPlaying ? PAUSE : PLAY);
    this.#toggle.classList.toggle('is-loading', isLoading);
    this.#duration.textContent = duration === undefined ? '–:––' : formatClock(Math.round(duration));
    if (!this.#position.isDragged && document.activeElement !== this.#time)
      this.#time.value = formatClock(time);
  }
}
