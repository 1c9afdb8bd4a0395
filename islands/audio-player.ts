import { audio as words } from '@/islands/words';
import { formatClock, parseMoment } from '@/lib/time';
import { text as audioStyle } from './audio/audio.css';
import { AudioControls } from './audio/controls';
import { handleKeys } from './audio/keys';
import { announceToSystem, reportPosition } from './audio/media-session';
import { MiniPlayer } from './audio/mini-player';
import { keepPlace, keptPlace, keptSpeed } from './audio/place';
import { adopt } from './media/adopt';
import { type ChapterMark, chapterAt, chaptersOf } from './media/chapters';
import { find, make } from './media/dom';
import { text as mediaStyle } from './media/media.css';
import { MediaElement } from './media/media-element';

/** A recording: the page’s own controls in the place of the browser’s, on the same `<audio>`. */
export class AudioPlayer extends MediaElement {
  readonly momentPlace = make('p', { class: 'player-moment' });
  readonly status = make('p', { class: 'player-status', role: 'status' });
  chapters: readonly ChapterMark[] = [];

  get audio(): HTMLAudioElement {
    return find<HTMLAudioElement>(this, 'audio');
  }

  protected setUp(): void {
    const { audio } = this;
    this.chapters = chaptersOf(this);
    audio.controls = false;
    audio.playbackRate = keptSpeed();
    const bar = find(this, '.player-bar');
    bar.append(...new AudioControls(this).elements);
    this.classList.add('is-ready');
    new MiniPlayer(this, bar);
    handleKeys(this);
    for (const name of ['timeupdate', 'seeked', 'play', 'pause', 'ended', 'durationchange', 'ratechange'])
      audio.addEventListener(name, () => this.changed());
    audio.addEventListener('play', () => this.#started());
    for (const name of ['play', 'seeked', 'ratechange', 'durationchange'])
      audio.addEventListener(name, () => {
        if (this.isPlaying) reportPosition(this);
      });
    audio.addEventListener('error', () => this.#failed());
    keepPlace(this);
    this.resume(keptPlace(audio.src));
  }

  get time(): number {
    return this.audio.currentTime;
  }

  get isPlaying(): boolean {
    return !this.audio.paused && !this.audio.ended;
  }

  /** Seconds of the whole: the file’s own once it is known, before that what the page says. */
  get duration(): number | undefined {
    const { duration } = this.audio;
    return Number.isFinite(duration) ? duration : Number(this.dataset.seconds) || undefined;
  }

  cue(seconds: number): void {
    this.audio.currentTime = Math.max(0, Math.min(seconds, this.duration ?? seconds));
    this.changed();
  }

  playFrom(seconds: number): void {
    this.cue(seconds);
    this.play();
  }

  play(): void {
    // Refused or failed: the “error” and “pause” events tell the reader, and nothing plays.
    this.audio.play().catch(() => this.changed());
  }

  toggle(): void {
    if (this.isPlaying) this.audio.pause();
    else this.play();
  }

  skip(seconds: number): void {
    this.cue(this.time + seconds);
  }

  /** To the start of the next chapter; backwards first to the start of this one, as every player does. */
  skipChapter(direction: 1 | -1): void {
    const at = this.chapters.indexOf(chapterAt(this.chapters, this.time) ?? this.#noChapter);
    const target =
      direction === 1
        ? this.chapters[at + 1]
        : this.time - (this.chapters[at]?.at ?? 0) > 3
          ? this.chapters[at]
          : this.chapters[at - 1];
    if (target) this.cue(target.at);
    else if (direction === -1) this.cue(0);
  }

  readonly #noChapter: ChapterMark = { at: -1, title: '', link: make('a') };

  /** Moves to a time as a person types it. */
  moveTo(text: string): void {
    const seconds = parseMoment(text.trim());
    if (seconds === undefined) this.say(words.timeForm);
    else this.cue(seconds);
  }

  resume(seconds: number | undefined): void {
    this.classList.toggle('is-resumed', seconds !== undefined);
    if (seconds === undefined) return;
    this.cue(seconds);
    this.say(words.continues(formatClock(seconds)));
  }

  say(message: string): void {
    this.status.textContent = message;
  }

  #started(): void {
    this.querySelector('.player-failed')?.remove();
    this.say('');
    announceToSystem(this);
    // One voice at a time.
    for (const other of document.querySelectorAll('audio')) if (other !== this.audio) other.pause();
  }

  #failed(): void {
    if (this.querySelector('.player-failed')) return;
    const { lang, dir } = this.dataset;
    find(this, '.player-links').before(
      make('p', { class: 'player-failed', role: 'alert', lang, dir }, words.failed),
    );
    this.changed();
  }
}

adopt(mediaStyle, audioStyle);
customElements.define('audio-player', AudioPlayer);
