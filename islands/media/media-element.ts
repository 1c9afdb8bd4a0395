import { whenReady } from '@/islands/media/when-ready';
import { attachChapters } from './chapters';
import { attachMoments } from './moments';
import { attachTranscript } from './transcript';

/** Called when time passes, when the medium starts, stops or is moved. `time` in seconds. */
export type Follower = (time: number, isPlaying: boolean) => void;

/**
 * What a recording and a video have in common for chapters, transcript and moments: a time that can be read, set and
 * followed.
 */
export abstract class MediaElement extends HTMLElement {
  readonly #followers: Follower[] = [];
  #isSetUp = false;

  connectedCallback(): void {
    whenReady(() => {
      if (this.#isSetUp || !this.isConnected) return;
      this.#isSetUp = true;
      this.setUp();
      attachChapters(this);
      attachTranscript(this);
      attachMoments(this);
    });
  }

  /** 1-based number of the medium in its body. */
  get number(): number {
    return Number(this.dataset.number ?? 1);
  }

  /** What the ids of its moments start with, before `t=`. */
  get idPrefix(): string {
    return this.number === 1 ? '' : `m${this.number}-`;
  }

  /** Calls a function whenever time or state changes, and once now. */
  follow(follower: Follower): void {
    this.#followers.push(follower);
    follower(this.time, this.isPlaying);
  }

  protected changed(): void {
    for (const follower of this.#followers) follower(this.time, this.isPlaying);
  }

  /** Builds what the server’s HTML does not have. */
  protected abstract setUp(): void;

  /** Seconds from the start. */
  abstract get time(): number;

  abstract get isPlaying(): boolean;

  /** Moves to a second; nothing starts to play. */
  abstract cue(seconds: number): void;

  /**
   * Moves to a second and plays from there.
   *
   * @param movesFocus whether the focus goes to the player, where what plays is to be seen
   */
  abstract playFrom(seconds: number, movesFocus?: boolean): void;

  /** Says something to everyone: one line, in its place in the player, announced to screen readers. */
  abstract say(message: string): void;

  /** Where buttons that concern the present moment stand. */
  abstract readonly momentPlace: Element;
}
