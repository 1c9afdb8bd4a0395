import { locale, search as words } from '@/islands/words';
import { make } from '../media/dom';
import type { FilterCounts } from './pagefind';
import type { Query } from './query';

const LISTS = ['topic', 'author', 'year'] as const;
const HAS = ['audio', 'video', 'transcript'] as const;

/** The filters and the order of a search. Their lists are long, so they are fetched when the panel is opened. */
export class FilterPanel {
  readonly element: HTMLDetailsElement;
  readonly #lists = new Map<(typeof LISTS)[number], HTMLSelectElement>();
  readonly #has = new Map<string, HTMLInputElement>();
  readonly #archived = make('input', { type: 'checkbox' });
  readonly #sort = make('select');

  /**
   * @param fetchCounts asked once, when the panel is first opened
   * @param change called whenever the reader changes something
   */
  constructor(fetchCounts: () => Promise<FilterCounts>, change: () => void) {
    const rows = make('div', { class: 'search-filters' });
    for (const name of LISTS) {
      const list = make('select', {}, make('option', { value: '' }, words.any));
      this.#lists.set(name, list);
      rows.append(make('label', {}, make('span', {}, words[name]), list));
    }
    this.#sort.append(
      make('option', { value: 'best' }, words.best),
      make('option', { value: 'newest' }, words.newest),
    );
    rows.append(make('label', {}, make('span', {}, words.sort), this.#sort));
    for (const name of HAS) {
      const box = make('input', { type: 'checkbox' });
      this.#has.set(name, box);
      rows.append(make('label', { class: 'search-check' }, box, words.has[name]));
    }
    rows.append(make('label', { class: 'search-check' }, this.#archived, words.withArchived));
    this.element = make('details', {}, make('summary', {}, words.filters), rows);
    this.element.addEventListener('change', change);
    let isFilled = false;
    this.element.addEventListener('toggle', () => {
      if (isFilled) return;
      isFilled = true;
      // Where the index cannot be had, the search itself says so; the lists stay at “any”.
      fetchCounts().then(
        (counts) => this.#fill(counts),
        () => {
          isFilled = false;
        },
      );
    });
  }

  /** Shows what a query asks for, even before the lists are there. */
  set(query: Query): void {
    for (const [name, list] of this.#lists) choose(list, query[name]);
    for (const [name, box] of this.#has) box.checked = query.has.includes(name);
    this.#archived.checked = query.withArchived;
    this.#sort.value = query.sort;
  }

  get(): Omit<Query, 'words'> {
    const chosen = (name: (typeof LISTS)[number]) => this.#lists.get(name)?.value ?? '';
    return {
      topic: chosen('topic'),
      author: chosen('author'),
      year: chosen('year'),
      has: HAS.filter((name) => this.#has.get(name)?.checked),
      sort: this.#sort.value === 'newest' ? 'newest' : 'best',
      withArchived: this.#archived.checked,
    };
  }

  #fill(counts: FilterCounts): void {
    for (const [name, list] of this.#lists) {
      const chosen = list.value;
      const values = Object.entries(counts[name] ?? {}).sort(([a], [b]) =>
        name === 'year' ? b.localeCompare(a) : a.localeCompare(b, locale),
      );
      list.replaceChildren(
        make('option', { value: '' }, words.any),
        ...values.map(([value, count]) => make('option', { value }, `${value} (${count})`)),
      );
      choose(list, chosen);
    }
  }
}

/** Chooses a value, and adds it where the list does not have it yet. */
function choose(list: HTMLSelectElement, value: string): void {
  if (value && ![...list.options].some((option) => option.value === value))
    list.append(make('option', { value }, value));
  list.value = value;
}
