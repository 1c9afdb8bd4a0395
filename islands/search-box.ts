import { search as words } from '@/islands/words';
import { type Suggestion, suggest } from '@/lib/search/suggestions';
import { adopt } from './media/adopt';
import { make } from './media/dom';
import { text as style } from './search/search-box.css';
import { mastheadField } from './search/search-keys';

/** Suggestions that are shown at once. */
const MOST = 6;

const ID = 'search-suggestions';

/**
 * Offers pages by their names while a reader types into the field of the masthead (a combobox with a list, ARIA Authoring
 * Practices). Enter without a choice searches, as it does without this script.
 */
class SearchBox {
  readonly #field: HTMLInputElement;
  readonly #list = make('ul', {
    id: ID,
    role: 'listbox',
    class: 'search-suggestions',
    'aria-label': words.suggestions,
  });
  #all: readonly Suggestion[] = [];

  constructor(field: HTMLInputElement) {
    this.#field = field;
    adopt('', style);
    this.#list.hidden = true;
    field.form?.append(this.#list);
    for (const [name, value] of [
      ['role', 'combobox'],
      ['aria-autocomplete', 'list'],
      ['aria-controls', ID],
    ] as const)
      field.setAttribute(name, value);
    this.#showActive(undefined);
    field.setAttribute('aria-expanded', 'false');
    field.addEventListener('input', () => this.#update());
    field.addEventListener('keydown', (event) => this.#press(event));
    // A press on a suggestion takes the focus before it is a click.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => this.#choose(event.target));
    field.addEventListener('blur', () => this.#close());
    void this.#load();
  }

  async #load(): Promise<void> {
    const { action = '' } = this.#field.form ?? {};
    try {
      const response = await fetch(new URL('suggestions.json', action));
      if (response.ok) this.#all = await response.json();
    } catch (error) {
      // The field searches without suggestions.
      console.warn(error);
    }
    this.#update();
  }

  #update(): void {
    const found = suggest(this.#field.value, this.#all, MOST);
    this.#list.replaceChildren(
      ...found.map(([title, path, kind], index) => {
        const item = make('li', { role: 'option', id: `${ID}-${index}`, 'data-href': path });
        item.append(make('span', {}, title), ' ', make('small', {}, kind));
        return item;
      }),
    );
    const isOpen = found.length > 0 && document.activeElement === this.#field;
    this.#list.hidden = !isOpen;
    this.#field.setAttribute('aria-expanded', String(isOpen));
    this.#showActive(undefined);
  }

  #close(): void {
    this.#list.hidden = true;
    this.#field.setAttribute('aria-expanded', 'false');
    this.#showActive(undefined);
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const options = [...this.#list.children];
    const at = options.findIndex((option) => option.getAttribute('aria-selected') === 'true');
    if (event.key === 'Escape' && !this.#list.hidden) this.#close();
    else if (event.key === 'Enter' && at >= 0) this.#choose(options[at] ?? null);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (this.#list.hidden) this.#update();
      // Before the first and behind the last is the field itself.
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const places = this.#list.children.length + 1;
      const next = (at + 1 + step + places) % places;
      this.#showActive(this.#list.children[next - 1]);
    } else return;
    event.preventDefault();
  }

  #showActive(option: Element | undefined): void {
    for (const other of this.#list.children) other.setAttribute('aria-selected', String(other === option));
    if (option) this.#field.setAttribute('aria-activedescendant', option.id);
    else this.#field.removeAttribute('aria-activedescendant');
  }

  #choose(target: EventTarget | null): void {
    const option = target instanceof Element ? target.closest<HTMLElement>('[data-href]') : null;
    if (option?.dataset.href) location.assign(option.dataset.href);
  }
}

const field = mastheadField();
if (field) new SearchBox(field);
