import {
  type Facets,
  type Manifest,
  NAME_LENGTH,
  type PageFile,
  type Posting,
  postingsOf,
  type Shard,
} from '@/lib/search/index-format';
import { nameKey, stemOf } from '@/lib/search/terms';

/** At most so many files are asked for one word: `a` begins a tenth of all words. */
const MOST_SHARDS = 3;

/** What follows every word that begins alike. */
const LAST = '\uffff';

/** Reads the files of a search index as they are needed, each once. */
export class IndexReader {
  readonly pages: number;
  readonly #manifest: Manifest;
  readonly #shard: (file: string) => Promise<Shard>;
  readonly #page: (file: string) => Promise<PageFile>;
  readonly #text: (file: string) => Promise<string>;
  readonly #facets: (file: string) => Promise<Facets>;

  /**
   * @param folder address of the index, with a slash at its end
   * @param read how a file is read; other tests than those in a browser have no host
   */
  constructor(folder: string, manifest: Manifest, read: Read = fetchJson) {
    this.#manifest = manifest;
    this.pages = manifest.pages;
    this.#shard = once((file) => read<Shard>(folder + file));
    this.#page = once((file) => read<PageFile>(folder + file));
    this.#text = once((file) => read<string>(folder + file));
    this.#facets = once((file) => read<Facets>(folder + file));
  }

  /**
   * The words that begin with a word or with its stem, and the pages that have them.
   *
   * @throws where a file of the index cannot be had
   */
  async wordsNear(word: string): Promise<[word: string, numbers: readonly number[]][]> {
    const exact = this.#shardsOf(word, word + LAST);
    const wide = this.#shardsOf(stemOf(word), stemOf(word) + LAST);
    const chosen = [...new Set([...exact, ...(word.length > 2 ? wide : [])])].slice(0, MOST_SHARDS);
    const shards = await Promise.all(chosen.map((file) => this.#shard(file)));
    return shards
      .flatMap((shard) => Object.entries(shard))
      .filter(([found]) => found.startsWith(stemOf(word)));
  }

  /** Pages that are called so. @throws as {@link wordsNear} */
  async pagesNamed(name: string): Promise<Posting[]> {
    const key = nameKey(name);
    const [file] = this.#shardsOf(key, key);
    const shard = file === undefined ? {} : await this.#shard(file);
    return Object.hasOwn(shard, key) ? postingsOf(shard[key] ?? []) : [];
  }

  /** A page by its number. @throws as {@link wordsNear} */
  async page(number: number): Promise<PageFile> {
    const names = await this.names();
    return this.#page(`${names.slice(number * NAME_LENGTH, (number + 1) * NAME_LENGTH)}.json`);
  }

  names = (): Promise<string> => this.#text(this.#manifest.names);
  facets = (): Promise<Facets> => this.#facets(this.#manifest.facets);
  spelling = async (): Promise<string[]> => (await this.#text(this.#manifest.spelling)).split(' ');

  /** The files that may have words between two. */
  #shardsOf(from: string, to: string): string[] {
    const { shards } = this.#manifest;
    return shards
      .filter(([first], at) => first <= to && (shards[at + 1]?.[0] ?? LAST) > from)
      .map(([, file]) => file);
  }
}

type Read = <T>(address: string) => Promise<T>;

/** Reads each file once. */
function once<T>(read: (file: string) => Promise<T>): (file: string) => Promise<T> {
  const files = new Map<string, Promise<T>>();
  return (file) => {
    const known = files.get(file);
    if (known) return known;
    const reading = read(file);
    files.set(file, reading);
    // A network that fails once may work the next time.
    reading.catch(() => files.delete(file));
    return reading;
  };
}

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
