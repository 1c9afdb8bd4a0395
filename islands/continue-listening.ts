import { whenReady } from '@/islands/media/when-ready';
import { listening as words } from '@/islands/words';
import { formatClock } from '@/lib/time';
import { allStarted, forget, type Started } from './audio/started';
import { icon, make, textButton } from './media/dom';
import { PLAY } from './media/icons';

/** What was started on this device, from its memory alone. Play is the link of any list (islands/audio/list-play.ts). */
class ContinueListening extends HTMLElement {
  connectedCallback(): void {
    whenReady(() => this.#show());
  }

  #show(): void {
    const started = allStarted();
    this.replaceChildren(
      ...(started.length === 0
        ? [make('p', { tabindex: '-1' }, words.nothing)]
        : [
            make('ul', { class: 'entries' }, ...started.map((one) => this.#entry(one))),
            this.#forgetAll(started),
          ]),
    );
  }

  #entry({ src, title, page, place, seconds }: Started): HTMLElement {
    const at = formatClock(place);
    const play = make(
      'a',
      { class: 'play', href: page, 'data-play': src },
      icon(PLAY),
      make('span', {}, words.play),
    );
    play.append(make('span', { class: 'visually-hidden' }, ` ${title}`), ' ', make('time', {}, at));
    const facts =
      seconds === undefined ? words.heardAt(at) : words.heard(at, formatClock(Math.round(seconds)));
    return make(
      'li',
      {},
      make(
        'article',
        { class: 'entry' },
        make('p', { class: 'folio' }, facts),
        make(
          'div',
          {},
          make('h2', { class: 'entry-title' }, make('a', { href: page }, title)),
          make(
            'p',
            { class: 'listen' },
            play,
            this.#button(words.forget(title), () => forget(src)),
          ),
        ),
      ),
    );
  }

  #forgetAll(started: readonly Started[]): HTMLElement {
    return this.#button(words.forgetAll, () => {
      for (const { src } of started) forget(src);
    });
  }

  /** A button that changes the list; the focus goes to what is first in it now. */
  #button(label: string, change: () => void): HTMLButtonElement {
    const button = textButton('forget', label, () => {
      change();
      this.#show();
      this.querySelector<HTMLElement>('a, button, [tabindex]')?.focus();
    });
    button.className = 'button';
    return button;
  }
}

if (!customElements.get('continue-listening')) customElements.define('continue-listening', ContinueListening);
