import type { Sound } from './sound';

/** When a recording stops by itself: after some minutes, at the end of the chapter, or at its own end. */
export type Stop = number | 'chapter' | undefined;

/** Stops what is heard, whatever recording that is by then. */
export class SleepTimer {
  #stop: Stop;
  #timeout: ReturnType<typeof setTimeout> | undefined;
  /** The chapter at whose end it stops. */
  #chapter: unknown;

  get stop(): Stop {
    return this.#stop;
  }

  /** @param sound is what is heard when the time is over */
  set(stop: Stop, sound: () => Sound | undefined): void {
    clearTimeout(this.#timeout);
    this.#stop = stop;
    this.#chapter = stop === 'chapter' ? sound()?.chapter : undefined;
    if (typeof stop !== 'number') return;
    this.#timeout = setTimeout(() => {
      this.#stop = undefined;
      sound()?.audio.pause();
    }, stop * 60_000);
  }

  /** Is called whenever the recording changes; a chapter that ends is such a change. */
  check(sound: Sound): void {
    if (this.#stop !== 'chapter' || sound.chapter === this.#chapter) return;
    this.#stop = undefined;
    if (sound.isPlaying) sound.audio.pause();
  }
}
