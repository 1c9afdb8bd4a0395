import { video as words } from '@/islands/words';
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
    this.#frame = openFrame(card, source.href, this.dataset.title ?? '');
    const { lang, dir } = this.dataset;
    this.#frame.after(make('div', { lang, dir }, this.momentPlace, this.#status));
    this.#player = new YouTubeFrame(this.#frame, {
      moved: (time, isPlaying) => {
        this.#time = time;
        this.#isPlaying = isPlaying;
        this.changed();
      },
      failed: () => this.#explain(words.gone),
      silent: () => this.#explain(words.silent),
    });
  }

  /** Says why there is no video, beside the way to it; title, chapters and transcript stay. */
  #explain(message: string): void {
    this.querySelector('.player-failed')?.remove();
    const link = linkOut(find<HTMLAnchorElement>(this, '.video-card'));
    this.#status.after(make('p', { class: 'player-failed', role: 'alert' }, `${message} `, link));
  }
}

adopt(mediaStyle, videoStyle);
customElements.define('video-player', VideoPlayer);
customElements.define('page-embed', PageEmbed);
