import { player as playerWords, video as words } from '@/islands/words';
import { formatClock } from '@/lib/time';
import { adopt } from './media/adopt';
import { find, make } from './media/dom';
import { text as mediaStyle } from './media/media.css';
import { MediaElement } from './media/media-element';
import { linkOut, onOpen, openFrame } from './video/open-frame';
import { PageEmbed } from './video/page-embed';
import { text as videoStyle } from './video/video.css';
import { YouTubeFrame } from './video/youtube-frame';

/** A video on YouTube: nothing of it loads before the reader asks; then chapters and transcript move it in place. */
export class VideoPlayer extends MediaElement {
  readonly momentPlace = make('p', { class: 'player-moment' });
  readonly #status = make('p', { class: 'player-status', role: 'status' });
  #frame: HTMLIFrameElement | undefined;
  /** What stands below the frame, for as long as it is there. */
  #below: HTMLElement | undefined;
  #player: YouTubeFrame | undefined;
  #time = 0;
  #isPlaying = false;

  protected setUp(): void {
    this.#time = Number(this.dataset.start ?? 0);
    onOpen(this, words.play, () => this.#open());
  }

  get time(): number {
    return this.#time;
  }

  get isPlaying(): boolean {
    return this.#isPlaying;
  }

  cue(seconds: number): void {
    this.#time = seconds;
    this.#player?.seek(seconds);
    this.changed();
  }

  playFrom(seconds: number, movesFocus = false): void {
    this.#time = seconds;
    if (this.#player) {
      this.#player.playFrom(seconds);
      if (movesFocus) this.#frame?.focus();
    } else this.#open();
    this.changed();
  }

  protected playHere(): void {
    this.playFrom(this.#time, true);
    this.scrollIntoView({ block: 'center' });
  }

  cuedFromAddress(seconds: number): void {
    this.cue(seconds);
    this.say(playerWords.startsAt(formatClock(seconds)));
  }

  say(message: string): void {
    // Before it plays there is room on the card alone.
    if (this.#frame) this.#status.textContent = message;
    else find(this, '.video-facts').append(make('span', { role: 'status' }, ` · ${message}`));
  }

  #open(): void {
    const card = find<HTMLAnchorElement>(this, '.video-card');
    const source = new URL(this.dataset.embed ?? '');
    const wanted = { autoplay: '1', enablejsapi: '1', playsinline: '1', rel: '0', origin: location.origin };
    for (const [name, value] of Object.entries(wanted)) source.searchParams.set(name, value);
    if (this.#time > 0) source.searchParams.set('start', String(Math.floor(this.#time)));
    this.querySelector('.player-failed')?.remove();
    this.classList.add('is-opening');
    this.#label(words.loading);
    this.#frame = openFrame(card, source.href, this.dataset.title ?? '', true);
    const { lang, dir } = this.dataset;
    this.#below = make('div', { lang, dir }, this.momentPlace, this.#status);
    this.#frame.after(this.#below);
    this.#player = new YouTubeFrame(this.#frame, {
      answered: () => {
        this.classList.remove('is-opening');
        card.hidden = true;
      },
      moved: (time, isPlaying) => {
        this.#time = time;
        this.#isPlaying = isPlaying;
        this.changed();
      },
      failed: () => this.#explain(words.gone),
      silent: () => this.#explain(words.silent),
    });
  }

  /** Says why there is no video, beside the way to it. The card is back in its place; it, the chapters and the transcript stay. */
  #explain(message: string): void {
    const card = find<HTMLAnchorElement>(this, '.video-card');
    const hadFocus = document.activeElement === this.#frame;
    this.#frame?.remove();
    this.#below?.remove();
    this.#frame = undefined;
    this.#player = undefined;
    this.#isPlaying = false;
    this.classList.remove('is-opening');
    this.#label(words.play);
    card.inert = false;
    card.hidden = false;
    if (hadFocus) card.focus({ preventScroll: true });
    const { lang, dir } = this.dataset;
    card.after(make('p', { class: 'player-failed', role: 'alert', lang, dir }, `${message} `, linkOut(card)));
    this.changed();
  }

  /** What the card says that it does. */
  #label(text: string): void {
    find(this, '.video-label').textContent = text;
  }
}

adopt(mediaStyle, videoStyle);
customElements.define('video-player', VideoPlayer);
customElements.define('page-embed', PageEmbed);
