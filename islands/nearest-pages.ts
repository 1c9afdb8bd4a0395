import { whenReady } from '@/islands/media/when-ready';
import { nearest as words } from '@/islands/words';
import { type KnownPage, nearestPages, wordsOfAddress } from '@/lib/addresses/nearest';
import { make } from './media/dom';

/** Pages that are named at most. */
const MOST = 3;

/** Where there is no page: names those whose addresses are like the one that was asked for, and puts its words into the search. */
class NearestPages extends HTMLElement {
  connectedCallback(): void {
    whenReady(() => void this.#show());
  }

  async #show(): Promise<void> {
    const near = nearestPages(location.pathname, await this.#known(), MOST);
    this.replaceChildren(
      ...(near.length === 0
        ? [make('p', {}, words.none)]
        : [make('h2', {}, words.title), make('ul', {}, ...near.map(entry))]),
    );
    const field = document.querySelector<HTMLInputElement>('main input[name="q"]');
    if (field && field.value === '') field.value = wordsOfAddress(location.pathname);
  }

  async #known(): Promise<readonly KnownPage[]> {
    try {
      const response = await fetch(this.dataset.index ?? '');
      return response.ok ? await response.json() : [];
    } catch (error) {
      // The page has other ways on.
      console.warn(error);
      return [];
    }
  }
}

const entry = ([title, path]: KnownPage): HTMLLIElement =>
  make('li', {}, make('a', { href: path }, title), ' ', make('small', {}, path));

customElements.define('nearest-pages', NearestPages);
