import { locale, search as words } from '@/islands/words';
import type { Facets } from '@/lib/search/index-format';
import { make } from '../media/dom';
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
   * @param fetchFacets asked once, when the panel is first opened
   * @param change called whenever the reader changes something
   */
  constructor(fetchFacets: () => Promise<Facets>, change: () => void) {
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
      fetchFacets().then(
        (facets) => this.#fill(facets),
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

  #fill(facets: Facets): void {
    const counts = countsOf(facets);
    for (const [name, list] of this.#lists) {
      const chosen = list.value;
      const values = [...(counts.get(name) ?? [])].sort(([a], [b]) =>
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

/** How many pages have each value, by the name of its filter. */
function countsOf({ values, pages }: Facets): Map<string, [value: string, count: number][]> {
  const counts = new Map<string, [string, number][]>();
  for (const [number, text] of values.entries()) {
    const [name = ''] = text.split(':', 1);
    const count = pages.filter((page) => page.includes(number)).length;
    counts.set(name, [...(counts.get(name) ?? []), [text.slice(name.length + 1), count]]);
  }
  return counts;
}

/** Chooses a value, and adds it where the list does not have it yet. */
function choose(list: HTMLSelectElement, value: string): void {
  if (value && ![...list.options].some((option) => option.value === value))
    list.append(make('option', { value }, value));
  list.value = value;
}
