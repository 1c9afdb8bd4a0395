import { whenReady } from '@/islands/media/when-ready';
import { attachChapters } from './chapters';
import { attachMoments } from './moments';
import { onPlay, playLinksOf } from './play-links';
import { attachTranscript } from './transcript';

/** Called when time passes, when the medium starts, stops or is moved. `time` in seconds. */
export type Follower = (time: number, isPlaying: boolean) => void;

/**
 * What a recording and a video have in common for chapters, transcript and moments: a time that can be read, set and
 * followed.
 */
export abstract class MediaElement extends HTMLElement {
  readonly #followers: Follower[] = [];
  readonly #life = new AbortController();
  #isSetUp = false;

  connectedCallback(): void {
    whenReady(() => {
      if (this.#isSetUp || !this.isConnected) return;
      this.#isSetUp = true;
      this.setUp();
      attachChapters(this);
      attachTranscript(this);
      for (const link of this.playLinks) onPlay(link, () => this.playHere());
      attachMoments(this);
    });
  }

  /** Another page has taken the place of this one (islands/audio/go-on.ts): an element that was there is not shown again. */
  disconnectedCallback(): void {
    if (!this.isConnected) this.#life.abort();
  }

  /** Ends when the element leaves the page. */
  get signal(): AbortSignal {
    return this.#life.signal;
  }

  /** 1-based number of the medium in its body. */
  get number(): number {
    return Number(this.dataset.number ?? 1);
  }

  /** What the ids of its moments start with, before `t=`. */
  get idPrefix(): string {
    return this.number === 1 ? '' : `m${this.number}-`;
  }

  /** Links elsewhere on the page that play it. */
  protected get playLinks(): HTMLAnchorElement[] {
    return playLinksOf(String(this.number));
  }

  /** Calls a function whenever time or state changes, and once now. */
  follow(follower: Follower): void {
    this.#followers.push(follower);
    follower(this.time, this.isPlaying);
  }

  protected changed(): void {
    for (const follower of this.#followers) follower(this.time, this.isPlaying);
  }

  /** The place where the reader left off before, in seconds: what an address that was used up does not overwrite. */
  get keptPlace(): number | undefined {
    return undefined;
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

  /** Plays, or stops, from the line under the title. */
  protected abstract playHere(): void;

  /** What an address asked for was cued: `seconds` from the start. */
  abstract cuedFromAddress(seconds: number): void;

  /** Says something to everyone: one line, in its place in the player, announced to screen readers. */
  abstract say(message: string): void;

  /** Where buttons that concern the present moment stand. */
  abstract readonly momentPlace: Element;
}
