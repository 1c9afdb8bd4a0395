import { audio as words } from '@/islands/words';
import { formatClock } from '@/lib/time';
import { chapterAt } from '../media/chapters';
import { make } from '../media/dom';
import { SLIDER_STEPS } from './keys';
import type { Sound } from './sound';

/** The place in a recording as a slider: what was played, what is loaded, and what is where the pointer is. */
export class PositionSlider {
  readonly element = make('div', { class: 'player-track' });
  readonly #sound: Sound;
  readonly #input = make('input', {
    type: 'range',
    min: '0',
    step: '1',
    value: '0',
    class: 'player-position',
    'aria-label': words.position,
  });
  readonly #hint = make('output', { class: 'player-hint', 'aria-hidden': 'true', hidden: '' });
  #isDragged = false;

  /** @param moved is told where the handle is while it is dragged, in seconds */
  constructor(sound: Sound, signal: AbortSignal, moved: (seconds: number) => void = () => {}) {
    this.#sound = sound;
    const input = this.#input;
    this.element.append(input, this.#hint);
    input.addEventListener('input', () => {
      this.#isDragged = true;
      moved(Number(input.value));
      this.#paint();
    });
    input.addEventListener('change', () => {
      this.#isDragged = false;
      sound.cue(Number(input.value));
    });
    input.addEventListener('keydown', (event) => {
      const step = SLIDER_STEPS[event.key];
      if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      sound.skip(step);
    });
    input.addEventListener('focus', () => this.#describe());
    input.addEventListener('pointermove', (event) => this.#showHint(event));
    input.addEventListener('pointerleave', () => {
      this.#hint.hidden = true;
    });
    sound.audio.addEventListener('seeked', () => this.#describe(), { signal });
    sound.follow(() => this.#show(), signal);
  }

  get isDragged(): boolean {
    return this.#isDragged;
  }

  /** Seconds from one end to the other; a guess where the length is not known. */
  get #span(): number {
    const { duration, recording } = this.#sound;
    return duration ?? ((recording.chapters.at(-1)?.at ?? 0) * 1.1 || 1);
  }

  #show(): void {
    const { duration, recording, time, isPlaying } = this.#sound;
    this.#input.max = String(Math.ceil(this.#span));
    this.#input.disabled = duration === undefined && recording.chapters.length < 2;
    if (this.#isDragged) return;
    this.#input.value = String(time);
    this.#paint();
    if (!isPlaying) this.#describe();
  }

  /** Draws the parts that were played and loaded. */
  #paint(): void {
    const { style, value, max } = this.#input;
    style.setProperty('--played', String(Number(value) / Number(max)));
    style.setProperty('--loaded', String(Math.min(1, this.#sound.loaded / Number(max))));
  }

  /** Time and chapter under the pointer. */
  #showHint({ clientX }: PointerEvent): void {
    const box = this.#input.getBoundingClientRect();
    const handle = 16;
    const share = (clientX - box.left - handle / 2) / (box.width - handle);
    const seconds = Math.min(1, Math.max(0, share)) * this.#span;
    const chapter = chapterAt(this.#sound.recording.chapters, seconds)?.title ?? '';
    this.#hint.hidden = false;
    this.#hint.replaceChildren(make('b', {}, formatClock(seconds)), ` ${chapter}`);
    const room = this.element.clientWidth - this.#hint.offsetWidth;
    const left = clientX - this.element.getBoundingClientRect().left - this.#hint.offsetWidth / 2;
    this.#hint.style.left = `${Math.max(0, Math.min(room, left))}px`;
  }

  /** Puts the position into words. Not every second: a screen reader would read each of them aloud. */
  #describe(): void {
    const { duration, time, chapter } = this.#sound;
    const now =
      duration === undefined
        ? formatClock(time)
        : words.of(formatClock(time), formatClock(Math.round(duration)));
    this.#input.setAttribute('aria-valuetext', chapter ? `${now}, ${chapter.title}` : now);
  }
}
