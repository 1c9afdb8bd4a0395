import { write as words } from '@/islands/words';
import { make } from '../media/dom';

/** A part of the editor, and the words on its tab. */
export interface Part {
  readonly name: string;
  readonly elements: readonly HTMLElement[];
}

/** Where two parts are beside each other. */
const WIDE = '(width >= 64rem)';

/**
 * Shows one part at a time (tabs, ARIA Authoring Practices, chosen by the arrow keys). Where there is room for two, the first part is
 * always there, and the tabs choose among the others.
 */
export class PartTabs {
  readonly element = make('div', { role: 'tablist', class: 'write-tabs', 'aria-label': words.parts });
  readonly #parts: readonly Part[];
  readonly #tabs: readonly HTMLButtonElement[];
  readonly #wide = matchMedia(WIDE);
  readonly #place: (tabs: HTMLElement, isWide: boolean) => void;
  readonly #came: (at: number) => void;
  #chosen = 0;

  /**
   * @param place puts the tabs before what they choose, which depends on the room that there is
   * @param came called when a part has been chosen and is seen
   */
  constructor(
    parts: readonly Part[],
    place: (tabs: HTMLElement, isWide: boolean) => void,
    came: (at: number) => void,
  ) {
    this.#parts = parts;
    this.#place = place;
    this.#came = came;
    this.#tabs = parts.map(({ name, elements }, at) => {
      for (const [nth, element] of elements.entries()) element.id ||= `write-part-${at}-${nth}`;
      const controls = elements.map(({ id }) => id).join(' ');
      const tab = make(
        'button',
        { type: 'button', role: 'tab', class: 'write-tab', 'aria-controls': controls },
        name,
      );
      tab.addEventListener('click', () => this.choose(at));
      tab.addEventListener('keydown', (event) => this.#press(event, at));
      return tab;
    });
    this.element.append(...this.#tabs);
    this.#wide.addEventListener('change', () => this.#arrange());
    this.#arrange();
  }

  /** Shows a part; what is always there takes nothing from the others. */
  choose(at: number): void {
    if (at < this.#first) return;
    this.#chosen = at;
    this.#show();
    this.#came(at);
  }

  /** Says more on a tab: how much is wrong. */
  rename(at: number, name: string): void {
    const tab = this.#tabs[at];
    if (tab && tab.textContent !== name) tab.textContent = name;
  }

  /** The first part has no tab where it is always there. */
  get #first(): number {
    return this.#wide.matches ? 1 : 0;
  }

  /** A control that is moved loses the focus. */
  #arrange(): void {
    const focused = document.activeElement;
    this.#place(this.element, this.#wide.matches);
    this.#show();
    if (focused instanceof HTMLElement && this.element.contains(focused)) focused.focus();
  }

  #press(event: KeyboardEvent, at: number): void {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const count = this.#tabs.length - this.#first;
    const next = this.#first + ((at - this.#first + step + count) % count);
    this.choose(next);
    this.#tabs[next]?.focus();
  }

  #show(): void {
    const chosen = Math.max(this.#chosen, this.#first);
    for (const [at, { elements }] of this.#parts.entries()) {
      const isChosen = at === chosen;
      const tab = this.#tabs[at];
      tab?.setAttribute('aria-selected', String(isChosen));
      tab?.setAttribute('tabindex', isChosen ? '0' : '-1');
      if (tab) tab.hidden = at < this.#first;
      for (const element of elements) element.hidden = at >= this.#first && !isChosen;
    }
  }
}
