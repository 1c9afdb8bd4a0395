/** What this site uses of Pagefind’s browser interface (pagefind.app, “Search API”), and how it is loaded. */

export interface Anchor {
  readonly element: string;
  readonly id: string;
  readonly text: string;
  /** Number of the word before which it stands. */
  readonly location: number;
}

export interface Found {
  readonly url: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  /** HTML of which only `<mark>` is used. */
  readonly excerpt: string;
  readonly anchors: readonly Anchor[];
  /** All words of the page, parted by white space. */
  readonly raw_content: string;
  /** The numbers of the words that match. */
  readonly locations: readonly number[];
}

type Filters = Readonly<Record<string, readonly string[]>>;
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Pagefind {
  options(options: { excerptLength?: number; baseUrl?: string; noWorker?: boolean }): Promise<void>;
  /** Forgets everything, what failed to load too. */
  destroy(): Promise<void>;
  filters(): Promise<FilterCounts>;
  search(
    words: string | null,
    options: { filters: Filters; sort?: Readonly<Record<string, 'asc' | 'desc'>> },
  ): Promise<{ readonly results: readonly { data(): Promise<Found> }[] }>;
}

let loaded: Promise<Pagefind> | undefined;

/**
 * Pagefind, loaded once and only when somebody searches. It runs in the page: its worker is the same code once more,
 * which costs a slow connection more than it saves.
 *
 * @throws where the index is not there or may not be loaded
 */
export function loadPagefind(address: string): Promise<Pagefind> {
  loaded ??= import(address).then(async (pagefind: Pagefind) => {
    await pagefind.options({ excerptLength: 30, noWorker: true });
    return pagefind;
  });
  loaded.catch(() => {
    loaded = undefined;
  });
  return loaded;
}

/** Gives Pagefind up, so that the next search loads it anew: a network that fails once may work the next time. */
export async function unloadPagefind(): Promise<void> {
  const pagefind = await loaded?.catch(() => undefined);
  loaded = undefined;
  await pagefind?.destroy();
}
