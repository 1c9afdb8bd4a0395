import { write as words } from '@/islands/words';
import { make } from '../media/dom';

/** A part of the editor, and the words on its tab. */
export interface Part {
  readonly name: string;
  readonly elements: readonly HTMLElement[];
}

/** Where all parts are beside each other. */
const WIDE = '(width >= 64rem)';

/**
 * Shows one part at a time where there is no room for all (tabs, ARIA Authoring Practices, chosen by the arrow keys), and all of them
 * where there is.
 */
export class PartTabs {
  readonly element = make('div', { role: 'tablist', class: 'write-tabs', 'aria-label': words.parts });
  readonly #parts: readonly Part[];
  readonly #tabs: readonly HTMLButtonElement[];
  readonly #wide = matchMedia(WIDE);
  #chosen = 0;

  constructor(parts: readonly Part[]) {
    this.#parts = parts;
    this.#tabs = parts.map(({ name }, at) => {
      const tab = make('button', { type: 'button', role: 'tab', class: 'write-tab' }, name);
      tab.addEventListener('click', () => this.choose(at));
      tab.addEventListener('keydown', (event) => this.#press(event, at));
      return tab;
    });
    this.element.append(...this.#tabs);
    this.#wide.addEventListener('change', () => this.#show());
    this.#show();
  }

  /** Shows a part. */
  choose(at: number): void {
    this.#chosen = at;
    this.#show();
  }

  /** Says more on a tab: how much is wrong. */
  rename(at: number, name: string): void {
    const tab = this.#tabs[at];
    if (tab && tab.textContent !== name) tab.textContent = name;
  }

  #press(event: KeyboardEvent, at: number): void {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = (at + step + this.#tabs.length) % this.#tabs.length;
    this.choose(next);
    this.#tabs[next]?.focus();
  }

  #show(): void {
    this.element.hidden = this.#wide.matches;
    for (const [at, { elements }] of this.#parts.entries()) {
      const isChosen = at === this.#chosen;
      const tab = this.#tabs[at];
      tab?.setAttribute('aria-selected', String(isChosen));
      tab?.setAttribute('tabindex', isChosen ? '0' : '-1');
      for (const element of elements) element.hidden = !this.#wide.matches && !isChosen;
    }
  }
}
