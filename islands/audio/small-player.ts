import { find } from '../media/dom';
import { playLinksOf } from '../media/play-links';
import { addCopies } from './copies';
import { fitRuler } from './fit-ruler';
import { announceToSystem, reportPosition } from './media-session';
import { openMore } from './more-dialog';
import { showPlaying } from './show-playing';
import { SleepTimer } from './sleep-timer';
import { SmallPlayerView } from './small-player-view';
import type { Failure, Sound } from './sound';
import { whyFailed } from './why-failed';

/**
 * The player at the foot of the window: there for as long as a recording is in use and its own controls are out of sight, on any
 * page. It lies over the page and moves nothing.
 */
export class SmallPlayer {
  #view: SmallPlayerView | undefined;
  #sound: Sound | undefined;
  #isInUse = false;
  /** Ends when another recording is taken up. */
  #life = new AbortController();
  /** The controls that recordings have on this page, and whether they are on the screen. */
  readonly #bars = new Map<Sound, boolean>();
  readonly #followers: (() => void)[] = [];
  readonly #timer = new SleepTimer();

  /** The recording in use, where it is that of an address. */
  running(src: string): Sound | undefined {
    return this.sound?.recording.src === src ? this.sound : undefined;
  }

  /** The recording in use, heard or stopped for a while. */
  get sound(): Sound | undefined {
    return this.#isInUse ? this.#sound : undefined;
  }

  /** Its element, where a recording was taken up. */
  get element(): HTMLElement | undefined {
    return this.#view?.element;
  }

  /** Calls a function whenever the recording in use changes in any way. */
  follow(follower: () => void): void {
    this.#followers.push(follower);
  }

  /**
   * Takes up a recording; of several, the one that was started last is in use.
   *
   * @param player the element with its controls on this page, until `signal` ends
   */
  use(sound: Sound, player?: HTMLElement, signal?: AbortSignal): void {
    this.#isInUse = true;
    if (sound !== this.#sound) this.#change(sound);
    if (player && signal && !this.#bars.has(sound)) this.#watch(sound, player, signal);
    this.#show();
  }

  /** Takes up a recording and keeps its `<audio>`, whose page is not shown. */
  host(sound: Sound): void {
    this.use(sound);
    this.#view?.element.append(sound.audio);
  }

  /** Keeps the recording in use through a change of pages; nothing where there is none. */
  keep(): void {
    this.#bars.clear();
    if (this.sound) this.host(this.sound);
  }

  /** Opens the sleep timer and the list of keys. */
  more(): void {
    openMore(this.#timer, () => this.sound);
  }

  /** Adds buttons to a panel whose texts are to be copied. */
  offerCopies(panel: Element): void {
    addCopies(panel);
  }

  /** Finds out why a file did not play. */
  whyFailed(src: string): Promise<Failure> {
    return whyFailed(src);
  }

  close(): void {
    this.#sound?.audio.pause();
    this.#isInUse = false;
    this.#show(true);
    this.#changed();
  }

  #change(sound: Sound): void {
    this.#life.abort();
    this.#life = new AbortController();
    const { signal } = this.#life;
    const view = new SmallPlayerView(
      sound,
      () => this.close(),
      () => this.more(),
      signal,
    );
    view.element.addEventListener('focusout', () => setTimeout(() => this.#show()));
    this.#view?.element.remove();
    document.body.append(view.element);
    this.#sound = sound;
    this.#view = view;
    sound.follow(() => {
      this.#timer.check(sound);
      this.#changed();
    }, signal);
    this.#listen(sound, signal);
  }

  #listen(sound: Sound, signal: AbortSignal): void {
    const { audio } = sound;
    if (sound.isPlaying) announceToSystem(sound);
    audio.addEventListener('play', () => announceToSystem(sound), { signal });
    for (const name of ['play', 'seeked', 'ratechange', 'durationchange'])
      audio.addEventListener(name, () => sound.isPlaying && reportPosition(sound), { signal });
    audio.addEventListener(
      'ended',
      () => {
        this.#isInUse = false;
        this.#show();
      },
      { signal },
    );
    // Whoever starts it again, takes it up again.
    audio.addEventListener('play', () => this.use(sound), { signal });
  }

  #watch(sound: Sound, player: HTMLElement, signal: AbortSignal): void {
    sound.follow(() => fitRuler(player, sound), signal);
    for (const link of playLinksOf(String(sound.recording.number)))
      sound.follow(() => showPlaying(link, sound.isPlaying), signal);
    this.#bars.set(sound, true);
    // A busy browser tells several changes at once, oldest first.
    const observer = new IntersectionObserver((entries) => {
      this.#bars.set(sound, entries.at(-1)?.isIntersecting ?? false);
      this.#show();
    });
    observer.observe(find(player, '.player-bar'));
    signal.addEventListener('abort', () => observer.disconnect());
  }

  #changed(): void {
    for (const follower of this.#followers) follower();
  }

  /** A control that has the focus is not taken away: the focus would be lost. */
  #show(isClosed = false): void {
    const { element } = this;
    if (!element || !this.#sound) return;
    const isNeeded = this.#isInUse && !this.#bars.get(this.#sound);
    if (!isNeeded && !isClosed && element.contains(document.activeElement)) return;
    element.hidden = !isNeeded;
  }
}
