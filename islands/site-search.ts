import { whenReady } from '@/islands/media/when-ready';
import { locale, search as words } from '@/islands/words';
import { partWords } from '@/lib/search/part-words';
import { counted } from '@/lib/words/plural';
import { find, make } from './media/dom';
import { FilterPanel } from './search/filter-panel';
import { type Found, loadPagefind, type Pagefind, unloadPagefind } from './search/pagefind';
import { filtersOf, hasFilters, parametersOf, type Query, queryOf } from './search/query';
import { resultItem } from './search/result-item';

/** Results that are shown at once: each is a request of its own. */
const PAGE = 6;

/** Milliseconds after a key before the search starts. */
const PAUSE = 250;

/** Searches the site in the page, as the reader types. Without it the form is a form, and the page lists what there is. */
class SiteSearch extends HTMLElement {
  readonly #status = make('p', { role: 'status', class: 'search-status' });
  readonly #list = make('ol', { class: 'results' });
  readonly #more = make('button', { type: 'button', class: 'search-more' });
  readonly #filters = new FilterPanel(
    async () => (await this.#pagefind()).filters(),
    () => this.#changed(),
  );
  #isSetUp = false;
  /** Counts searches, so that the answer to an older one is dropped. */
  #turn = 0;
  #rest: readonly { data(): Promise<Found> }[] = [];

  connectedCallback(): void {
    whenReady(() => {
      if (this.#isSetUp) return;
      this.#isSetUp = true;
      this.#more.hidden = true;
      this.append(this.#filters.element, this.#status, this.#list, this.#more);
      this.#listen();
      const typed = this.#field.value;
      this.#readAddress();
      if (typed) this.#continue(typed);
    });
  }

  /** What the reader typed before this script was there. */
  #continue(typed: string): void {
    this.#field.value = typed;
    this.#changed();
  }

  get #field(): HTMLInputElement {
    return find<HTMLInputElement>(this, 'input[name="q"]');
  }

  #pagefind(): Promise<Pagefind> {
    return loadPagefind(this.dataset.index ?? '');
  }

  #listen(): void {
    let timer: ReturnType<typeof setTimeout>;
    this.#field.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(() => this.#changed(), PAUSE);
    });
    find<HTMLFormElement>(this, 'form').addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(timer);
      this.#changed();
    });
    this.#more.addEventListener('click', () => void this.#showMore(true));
    window.addEventListener('popstate', () => this.#readAddress());
  }

  #readAddress(): void {
    const query = queryOf(new URLSearchParams(location.search));
    this.#field.value = query.words;
    this.#filters.set(query);
    if (hasFilters(query) || query.sort === 'newest') this.#filters.element.open = true;
    void this.#search(query);
  }

  /** The reader changed words or filters: the address says what is seen. */
  #changed(): void {
    const query: Query = { words: this.#field.value.trim(), ...this.#filters.get() };
    const parameters = parametersOf(query).toString();
    history.replaceState(history.state, '', parameters ? `?${parameters}` : location.pathname);
    void this.#search(query);
  }

  async #search(query: Query): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const asked = query.words;
    if (!asked && !hasFilters(query)) return this.#show([], '');
    this.classList.add('is-searching');
    if (this.#list.childElementCount === 0) this.#status.textContent = words.searching;
    try {
      const pagefind = await this.#pagefind();
      const { results } = await pagefind.search(partWords(asked).trim() || null, {
        filters: filtersOf(query),
        ...(query.sort === 'newest' && { sort: { date: 'desc' } as const }),
      });
      if (turn !== this.#turn) return;
      const count = results.length;
      await this.#show(results, count > 0 ? foundText(count, asked) : noneText(asked));
    } catch (error) {
      if (turn === this.#turn) await this.#show([], words.failed);
      console.warn(error);
      await unloadPagefind();
    }
  }

  async #show(results: readonly { data(): Promise<Found> }[], message: string): Promise<void> {
    this.#rest = results;
    const turn = this.#turn;
    const items = await this.#next();
    if (turn !== this.#turn) return;
    this.#status.textContent = message;
    this.classList.remove('is-searching');
    this.#list.replaceChildren(...items);
    this.#offerMore();
  }

  /** Adds the next results; the focus goes to the first of them, for the button may be gone. */
  async #showMore(movesFocus: boolean): Promise<void> {
    const turn = this.#turn;
    const items = await this.#next();
    if (turn !== this.#turn) return;
    this.#list.append(...items);
    this.#offerMore();
    if (movesFocus) items[0]?.querySelector('a')?.focus();
  }

  async #next(): Promise<HTMLLIElement[]> {
    const page = this.#rest.slice(0, PAGE);
    this.#rest = this.#rest.slice(PAGE);
    const found = await Promise.all(page.map((result) => result.data()));
    return found.map((item) => resultItem(item, this.#field.value));
  }

  #offerMore(): void {
    this.#more.hidden = this.#rest.length === 0;
    this.#more.textContent = counted(words.more, Math.min(PAGE, this.#rest.length), locale);
  }
}

/** `3 results for “cloud”`; without words where filters alone were chosen. */
function foundText(count: number, asked: string): string {
  const results = counted(words.results, count, locale);
  return asked ? words.resultsFor(results, asked) : results;
}

const noneText = (asked: string): string => (asked ? words.noneFor(asked) : words.none);

customElements.define('site-search', SiteSearch);
