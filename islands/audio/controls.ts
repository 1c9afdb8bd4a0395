import { audio as words } from '@/islands/words';
import { formatClock } from '@/lib/time';
import type { AudioPlayer } from '../audio-player';
import { chapterAt } from '../media/chapters';
import { iconButton, make, relabel, textButton } from '../media/dom';
import { BACK, FORWARD, LOUD, MUTED, NEXT, PAUSE, PLAY, PREVIOUS } from '../media/icons';
import { remember } from '../media/memory';
import { SKIP_BACK, SKIP_FORWARD } from './skips';
import { SPEEDS } from './speeds';

/** The controls of a recording, all of them the browser’s own buttons, sliders and fields. */
export class AudioControls {
  readonly #player: AudioPlayer;
  readonly #toggle: HTMLButtonElement;
  readonly #position = make('input', {
    type: 'range',
    min: '0',
    step: '1',
    value: '0',
    class: 'player-position',
  });
  readonly #time = make('input', {
    class: 'player-time',
    inputmode: 'numeric',
    autocomplete: 'off',
    size: '6',
  });
  readonly #duration = make('span', { class: 'player-duration' });
  readonly #mute: HTMLButtonElement;
  readonly #volume = make('input', {
    type: 'range',
    min: '0',
    max: '1',
    step: '0.05',
    class: 'player-volume',
  });
  readonly #speed = make('select', { class: 'player-speed' });
  #isDragged = false;

  constructor(player: AudioPlayer) {
    this.#player = player;
    const { audio } = player;
    this.#toggle = iconButton('toggle', words.play, PLAY, () => player.toggle());
    this.#mute = iconButton('mute', words.mute, LOUD, () => {
      audio.muted = !audio.muted;
    });
    this.#position.setAttribute('aria-label', words.position);
    this.#volume.setAttribute('aria-label', words.volume);
    this.#time.setAttribute('aria-label', words.time);
    this.#speed.setAttribute('aria-label', words.speed);
    this.#listen();
    player.follow(() => this.#show());
  }

  /** The rows of the bar, from top to bottom. */
  get elements(): HTMLElement[] {
    const player = this.#player;
    const skip = (name: string, label: string, path: string, seconds: number) => {
      const button = iconButton(name, label, path, () => player.skip(seconds));
      button.append(make('span', { 'aria-hidden': 'true' }, String(Math.abs(seconds))));
      return button;
    };
    const transport = make(
      'div',
      { class: 'player-transport' },
      this.#toggle,
      skip('back', words.back(SKIP_BACK), BACK, -SKIP_BACK),
      skip('forward', words.forward(SKIP_FORWARD), FORWARD, SKIP_FORWARD),
    );
    if (player.chapters.length > 1)
      transport.append(
        iconButton('previous', words.previous, PREVIOUS, () => player.skipChapter(-1)),
        iconButton('next', words.next, NEXT, () => player.skipChapter(1)),
      );
    const options = make('div', { class: 'player-options' }, this.#speed, this.#mute);
    if (canSetVolume()) this.#mute.after(this.#volume);
    const clock = make('span', { class: 'player-clock' }, this.#time, ' / ', this.#duration);
    const startOver = textButton('restart', words.startOver, () => {
      player.cue(0);
      player.classList.remove('is-resumed');
      player.say('');
      this.#toggle.focus();
    });
    const message = make('div', { class: 'player-message' }, player.status, startOver);
    return [
      this.#position,
      make('div', { class: 'player-rows' }, transport, clock, options),
      player.momentPlace,
      message,
    ];
  }

  #listen(): void {
    const { audio } = this.#player;
    // The browser’s own formatter takes longer to load than everything else here together.
    for (const speed of SPEEDS)
      this.#speed.append(
        make('option', { value: String(speed) }, `${String(speed).replace('.', words.decimal)}×`),
      );
    this.#speed.addEventListener('change', () => {
      audio.playbackRate = Number(this.#speed.value);
      remember('speed', this.#speed.value);
    });
    this.#position.addEventListener('input', () => {
      this.#isDragged = true;
      this.#time.value = formatClock(Number(this.#position.value));
      this.#paint();
    });
    this.#position.addEventListener('change', () => {
      this.#isDragged = false;
      this.#player.cue(Number(this.#position.value));
    });
    this.#position.addEventListener('focus', () => this.#describe());
    this.#time.addEventListener('change', () => {
      this.#player.moveTo(this.#time.value);
      this.#time.value = formatClock(this.#player.time);
    });
    this.#time.addEventListener('focus', () => this.#time.select());
    this.#volume.addEventListener('input', () => {
      audio.volume = Number(this.#volume.value);
      audio.muted = audio.volume === 0;
    });
    audio.addEventListener('durationchange', () => fitRuler(this.#player));
    audio.addEventListener('volumechange', () => this.#show());
    audio.addEventListener('seeked', () => this.#describe());
  }

  #show(): void {
    const { audio, duration, time, isPlaying } = this.#player;
    relabel(this.#toggle, isPlaying ? words.pause : words.play, isPlaying ? PAUSE : PLAY);
    relabel(this.#mute, audio.muted ? words.unmute : words.mute, audio.muted ? MUTED : LOUD);
    this.#volume.value = String(audio.muted ? 0 : audio.volume);
    this.#speed.value = String(audio.playbackRate);
    this.#position.max = String(Math.ceil(duration ?? (Number(this.#player.dataset.span) || 1)));
    this.#position.disabled = duration === undefined && this.#player.dataset.span === undefined;
    this.#duration.textContent = duration === undefined ? '–:––' : formatClock(Math.round(duration));
    if (this.#isDragged) return;
    this.#position.value = String(time);
    this.#paint();
    if (document.activeElement !== this.#time) this.#time.value = formatClock(time);
    if (!isPlaying) this.#describe();
  }

  /** Draws the part that was played. */
  #paint(): void {
    const { style, value, max } = this.#position;
    style.setProperty('--played', String(Number(value) / Number(max)));
  }

  /** Puts the position into words. Not every second: a screen reader would read each of them aloud. */
  #describe(): void {
    const { duration, time, chapters } = this.#player;
    const now =
      duration === undefined
        ? formatClock(time)
        : words.of(formatClock(time), formatClock(Math.round(duration)));
    const chapter = chapterAt(chapters, time)?.title;
    this.#position.setAttribute('aria-valuetext', chapter ? `${now}, ${chapter}` : now);
  }
}

/** On some devices only the keys of the device set the volume (iOS): there a slider would do nothing. */
function canSetVolume(): boolean {
  const probe = make('audio');
  probe.volume = 0.5;
  return probe.volume === 0.5;
}

/** Stretches the ruler to the recording’s own length, where the page could only guess it. */
function fitRuler(player: AudioPlayer): void {
  const span = Number(player.dataset.span);
  const { duration } = player;
  const ruler = player.querySelector('.ruler');
  if (!ruler || !duration || !span || Math.abs(duration - span) < span / 200) return;
  ruler.querySelector('svg')?.setAttribute('viewBox', `0 0 ${(1000 * duration) / span} 16`);
  for (const label of ruler.querySelectorAll('text'))
    label.setAttribute('x', `${(Number.parseFloat(label.getAttribute('x') ?? '0') * span) / duration}%`);
  player.dataset.span = String(duration);
}
