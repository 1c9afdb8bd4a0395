import { whenReady } from '@/islands/media/when-ready';
import { locale, search as words } from '@/islands/words';
import type { Manifest } from '@/lib/search/index-format';
import { counted } from '@/lib/words/plural';
import { find, isPlainClick, make } from './media/dom';
import { correctedQuery } from './search/did-you-mean';
import { FilterPanel } from './search/filter-panel';
import { type Answer, findPages } from './search/find-pages';
import { IndexReader } from './search/index-reader';
import { type Kept, keepPlace, keptPlace } from './search/kept-place';
import { hasFilters, parametersOf, type Query, queryOf } from './search/query';
import { resultItem } from './search/result-item';
import { listenForSearchKeys } from './search/search-keys';

/** Results that are shown at once: each is a request of its own. */
const PAGE = 6;

/** Milliseconds after a key before the search starts. */
const PAUSE = 200;

const NOTHING: Answer = { pages: [], isPartial: false, marked: [], unknown: [] };

/** Searches the site in the page, as the reader types. Without it the form is a form, and the page lists what there is. */
class SiteSearch extends HTMLElement {
  readonly #status = make('p', { role: 'status', class: 'search-status' });
  readonly #list = make('ol', { class: 'results' });
  readonly #more = make('button', { type: 'button', class: 'search-more' });
  readonly #filters = new FilterPanel(
    async () => this.#index().facets(),
    () => this.#changed(),
  );
  #isSetUp = false;
  #reader: IndexReader | undefined;
  /** Counts searches, so that the answer to an older one is dropped. */
  #turn = 0;
  #answer = NOTHING;
  #shown = 0;

  connectedCallback(): void {
    whenReady(() => {
      if (this.#isSetUp) return;
      this.#isSetUp = true;
      this.#more.hidden = true;
      this.append(this.#filters.element, this.#status, this.#list, this.#more);
      this.#listen();
      const typed = this.#field.value;
      void this.#readAddress(keptPlace());
      // What the reader typed before this script was there.
      if (typed && typed !== queryOf(new URLSearchParams(location.search)).words) this.#continue(typed);
    });
  }

  #continue(typed: string): void {
    this.#field.value = typed;
    this.#changed();
  }

  get #field(): HTMLInputElement {
    return find<HTMLInputElement>(this, 'input[name="q"]');
  }

  /** @throws where the page was published without an index, as in development */
  #index(): IndexReader {
    const { index = '', manifest } = this.dataset;
    if (manifest === undefined) throw new Error('This page knows of no search index.');
    const read: Manifest = JSON.parse(manifest);
    this.#reader ??= new IndexReader(index, read);
    return this.#reader;
  }

  #listen(): void {
    listenForSearchKeys(this.#field);
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
    this.#more.addEventListener('click', () => void this.#showMore());
    window.addEventListener('popstate', () => void this.#readAddress(keptPlace()));
    window.addEventListener('pagehide', () => keepPlace(this.#shown));
  }

  async #readAddress(kept?: Kept): Promise<void> {
    const query = queryOf(new URLSearchParams(location.search));
    this.#field.value = query.words;
    this.#filters.set(query);
    if (hasFilters(query) || query.sort === 'newest') this.#filters.element.open = true;
    await this.#search(query, kept?.shown);
    if (kept) window.scrollTo(0, kept.top);
  }

  /** The reader changed words or filters: the address says what is seen. */
  #changed(): void {
    const query: Query = { words: this.#field.value.trim(), ...this.#filters.get() };
    const parameters = parametersOf(query).toString();
    history.replaceState(null, '', parameters ? `?${parameters}` : location.pathname);
    void this.#search(query);
  }

  async #search(query: Query, atLeast = PAGE): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const isAsked = query.words !== '' || hasFilters(query);
    this.classList.toggle('is-asked', isAsked);
    if (!isAsked) return this.#show(NOTHING, [''], 0);
    this.classList.add('is-searching');
    if (this.#list.childElementCount === 0) this.#status.textContent = words.searching;
    try {
      const answer = await findPages(this.#index(), query);
      if (turn !== this.#turn) return;
      await this.#show(answer, await this.#message(query.words, answer), atLeast);
    } catch (error) {
      console.warn(error);
      if (turn === this.#turn) await this.#show(NOTHING, [words.failed], 0);
    }
  }

  /** What is said of an answer; of one without results, what may have been meant. */
  async #message(asked: string, { pages, isPartial, unknown }: Answer): Promise<(Node | string)[]> {
    const results = counted(words.results, pages.length, locale);
    if (pages.length > 0 && asked === '') return [results];
    if (pages.length > 0)
      return [isPartial ? words.partialFor(results, asked) : words.resultsFor(results, asked)];
    if (asked === '') return [words.none];
    const corrected = unknown.length > 0 && correctedQuery(asked, unknown, await this.#index().spelling());
    if (!corrected) return [words.noneFor(asked)];
    const link = make('a', { href: `?${new URLSearchParams({ q: corrected })}` }, corrected);
    link.addEventListener('click', (event) => this.#follow(event, link.href));
    const [before, after] = words.didYouMean.split('#');
    return [`${words.noneFor(asked)} `, before ?? '', link, after ?? ''];
  }

  #follow(event: MouseEvent, address: string): void {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    history.pushState(null, '', address);
    this.#field.focus();
    void this.#readAddress();
  }

  async #show(answer: Answer, message: readonly (Node | string)[], count: number): Promise<void> {
    const turn = this.#turn;
    const items = await this.#items(answer, 0, count);
    if (turn !== this.#turn) return;
    this.#answer = answer;
    this.#shown = items.length;
    this.#status.replaceChildren(...message);
    this.#list.replaceChildren(...items);
    this.classList.remove('is-searching');
    // Where nothing is found, the ways without a search are offered again.
    if (items.length === 0) this.classList.remove('is-asked');
    this.#offerMore();
  }

  /** Adds the next results; the focus goes to the first of them, for the button may be gone. */
  async #showMore(): Promise<void> {
    const turn = this.#turn;
    const items = await this.#items(this.#answer, this.#shown, this.#shown + PAGE);
    if (turn !== this.#turn) return;
    this.#list.append(...items);
    this.#shown += items.length;
    this.#offerMore();
    items[0]?.querySelector('a')?.focus();
  }

  async #items({ pages, marked }: Answer, from: number, to: number): Promise<HTMLLIElement[]> {
    if (pages.length === 0) return [];
    const index = this.#index();
    const found = await Promise.all(pages.slice(from, to).map((page) => index.page(page)));
    return found.map((page) => resultItem(page, marked));
  }

  #offerMore(): void {
    const rest = this.#answer.pages.length - this.#shown;
    this.#more.hidden = rest <= 0;
    this.#more.textContent = counted(words.more, Math.min(PAGE, rest), locale);
  }
}

customElements.define('site-search', SiteSearch);
