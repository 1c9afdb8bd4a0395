import { chapterAt } from '../media/chapters';
import { smallPlayer } from './later';
import { keepPlace, keptSpeed } from './place';
import type { Recording, RecordingChapter } from './recording';

/** Why nothing is heard: the file is not there, or this browser does not play it. */
export type Failure = 'missing' | 'unplayable';

const CHANGES = [
  ...['timeupdate', 'seeking', 'seeked', 'play', 'pause', 'ended', 'durationchange', 'ratechange'],
  ...['volumechange', 'progress', 'waiting', 'playing', 'canplay'],
];

/**
 * A recording that can be heard: an `<audio>` and what its page says of it. The player on its page and the small player at the foot of
 * any page both show it, and it goes on when one takes over from the other.
 */
export class Sound {
  readonly audio: HTMLAudioElement;
  recording: Recording;
  failure: Failure | undefined;
  readonly #followers = new Set<() => void>();

  constructor(audio: HTMLAudioElement, recording: Recording) {
    this.audio = audio;
    this.recording = recording;
    audio.defaultPlaybackRate = keptSpeed();
    audio.playbackRate = keptSpeed();
    for (const name of CHANGES) audio.addEventListener(name, () => this.changed());
    audio.addEventListener('play', () => {
      // One voice at a time.
      for (const other of document.querySelectorAll('audio')) if (other !== audio) other.pause();
    });
    audio.addEventListener('error', () => this.#failed());
    keepPlace(this);
  }

  /** Calls a function whenever something changes, until the signal ends it, and once now. */
  follow(follower: () => void, signal?: AbortSignal): void {
    this.#followers.add(follower);
    signal?.addEventListener('abort', () => this.#followers.delete(follower));
    follower();
  }

  changed(): void {
    for (const follower of this.#followers) follower();
  }

  /** Replaces what is known of the recording, when its page has told more. */
  describe(recording: Recording): void {
    this.recording = recording;
    this.changed();
  }

  get time(): number {
    return this.audio.currentTime;
  }

  get isPlaying(): boolean {
    return !this.audio.paused && !this.audio.ended;
  }

  /** Whether it should be heard, and the bytes for that are still on their way. */
  get isLoading(): boolean {
    return this.isPlaying && !this.failure && this.audio.readyState < this.audio.HAVE_FUTURE_DATA;
  }

  /** Seconds of the whole: the file’s own once it is known, before that what the page says. */
  get duration(): number | undefined {
    const { duration } = this.audio;
    return Number.isFinite(duration) ? duration : this.recording.seconds;
  }

  /** Seconds from the start up to which it could be heard without the network. */
  get loaded(): number {
    const { buffered } = this.audio;
    for (let at = 0; at < buffered.length; at += 1)
      if (buffered.start(at) <= this.time + 0.5 && this.time <= buffered.end(at)) return buffered.end(at);
    return this.time;
  }

  get chapter(): RecordingChapter | undefined {
    return chapterAt(this.recording.chapters, this.time);
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
    if (this.failure) {
      const { time } = this;
      this.failure = undefined;
      this.audio.load();
      this.audio.currentTime = time;
    }
    // Refused or failed: the “error” and “pause” events tell the reader, and nothing plays.
    this.audio.play().catch(() => this.changed());
  }

  toggle(): void {
    if (this.isPlaying && !this.failure) this.audio.pause();
    else this.play();
  }

  skip(seconds: number): void {
    this.cue(this.time + seconds);
  }

  /** To the start of the next chapter; backwards first to the start of this one, as every player does. */
  skipChapter(direction: 1 | -1): void {
    const { chapters } = this.recording;
    const at = this.chapter ? chapters.indexOf(this.chapter) : -1;
    const isPast = this.time - (chapters[at]?.at ?? 0) > 3;
    const target = direction === 1 ? chapters[at + 1] : chapters[isPast ? at : at - 1];
    if (target) this.cue(target.at);
    else if (direction === -1) this.cue(0);
  }

  async #failed(): Promise<void> {
    this.audio.pause();
    this.failure = 'missing';
    this.changed();
    // Who did not get the script that can tell does not get the file either.
    this.failure = (await (await smallPlayer())?.whyFailed(this.recording.src)) ?? 'missing';
    this.changed();
  }
}
