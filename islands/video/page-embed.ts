import { whenReady } from '@/islands/media/when-ready';
import { video as words } from '@/islands/words';
import { make } from '../media/dom';
import { linkOut, onOpen, openFrame } from './open-frame';

/** A page of another site, framed when the reader asks for it. */
export class PageEmbed extends HTMLElement {
  #isSetUp = false;

  connectedCallback(): void {
    whenReady(() => {
      if (this.#isSetUp || !this.isConnected) return;
      this.#isSetUp = true;
      const card = onOpen(this, words.showHere, () => this.#open(card));
    });
  }

  #open(card: HTMLAnchorElement): void {
    const { embed = '', title = '', width, height, lang, dir } = this.dataset;
    const frame = openFrame(card, embed, title);
    if (width && height) frame.style.aspectRatio = `${width} / ${height}`;
    // Nobody can see from outside whether a frame shows what it should: the way to the original is always there.
    frame.after(make('p', { class: 'player-links', lang, dir }, linkOut(card)));
  }
}
