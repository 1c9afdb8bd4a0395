import { createHash } from 'node:crypto';
import {
  type Manifest,
  NAME_LENGTH,
  numbersOf,
  type PageFile,
  type Posting,
} from '@/lib/search/index-format.ts';
import type { SearchEntry } from '@/lib/search/search-entry.ts';
import { nameKey, termsOf } from '@/lib/search/terms.ts';
import { servedAddress } from '@/lib/urls.ts';
import type { PageText } from './page-text.ts';
import { withSynonyms } from './synonyms.ts';

/** What a word in one part of a page adds to its impact; a word of the text adds up to 22, the oftener the more. */
const IMPACT = { title: 40, byline: 24, heading: 9, summary: 9, subject: 6 };
/** What a whole name says: of a topic, an author, a series or a page; the title of a post. */
const NAME_IMPACT = 200;
const POST_NAME_IMPACT = 150;
/** How much less an archived page counts. */
const ARCHIVED = 0.6;
/** Saturation of repeated words, and how much the length of a text counts (BM25, Robertson and Zaragoza 2009). */
const K1 = 1.2;
const B = 0.5;
/** Positions between parts of a page: words on both sides are not beside each other. */
const GAP = 20;
/** Words that more than this part of all pages have say nothing by where they are. */
const EVERYWHERE = 0.6;
const FEW_PAGES = 50;
/** Characters of a shard: some 12 KB over the wire. */
const SHARD = 40_000;
/** Words that are offered where one is mistyped. */
const SPELLING = 5000;

interface Occurrence {
  readonly page: number;
  extra: number;
  /** How often the text has it. */
  count: number;
  readonly positions: number[];
}

export interface IndexFile {
  readonly name: string;
  readonly text: string;
}

/** Collects the words of pages, in the order in which results of equal rank are shown, and writes the files of an index. */
export class IndexBuilder {
  readonly #words = new Map<string, Occurrence[]>();
  readonly #names = new Map<string, Map<number, number>>();
  /** Folded words as they are written, where that is another way: `acción`. */
  readonly #written = new Map<string, string>();
  readonly #lengths: number[] = [];
  readonly #pages: PageFile[] = [];
  readonly #archived: boolean[] = [];
  readonly #facets: number[][] = [];
  readonly #values = new Map<string, number>();

  add(entry: SearchEntry, { sections, code }: PageText): void {
    const { path, title, kind, day, lang, isArchived } = entry;
    const page = this.#pages.length;
    this.#pages.push({
      path: servedAddress(path),
      title,
      kind,
      day,
      lang,
      ...(isArchived && { isArchived }),
      sections,
    });
    this.#archived.push(isArchived);
    this.#facets.push(entry.filters.map((filter) => this.#value(filter.join(':'))));
    let position = 0;
    const read = (text: string, extra: number, isText = false): number => {
      const terms = termsOf(text);
      for (const term of terms) {
        this.#count(term.text, page, position, extra, isText);
        const written = text.slice(term.start, term.end).toLowerCase();
        if (written !== term.text && !this.#written.has(term.text)) this.#written.set(term.text, written);
        position += 1;
      }
      if (terms.length > 0 && !isText) position += GAP;
      return terms.length;
    };
    const words = termsOf(title).length;
    for (const name of [title, ...entry.names]) read(name, IMPACT.title / (1 + 0.1 * Math.max(0, words - 1)));
    if (entry.summary) read(entry.summary, IMPACT.summary);
    for (const name of entry.bylines) read(name, IMPACT.byline);
    for (const name of entry.subjects) read(name, IMPACT.subject);
    let length = 0;
    for (const { label = '', text } of sections) {
      read(label, IMPACT.heading);
      length += read(text, 0, true);
      position += 1;
    }
    length += read(code, 0, true);
    this.#lengths.push(length);
    for (const name of [title, ...entry.names])
      this.#name(nameKey(name), page, entry.day ? POST_NAME_IMPACT : NAME_IMPACT);
  }

  /**
   * The files of the index and what the search page has to know of them.
   *
   * @param synonyms lists of words, or of phrases that are asked for as a whole, that find the same pages
   */
  files(synonyms: readonly (readonly string[])[] = []): { files: IndexFile[]; manifest: Manifest } {
    const postings = withSynonyms(this.#postings(), synonyms);
    const files: IndexFile[] = [];
    const save = (text: string): string => {
      const name = `${hashOf(text)}.json`;
      files.push({ name, text });
      return name;
    };
    const names = this.#pages.map((page) => save(JSON.stringify(page)).replace('.json', ''));
    const shards = shardsOf(postings).map(
      (shard) => [shard[0]?.[0] ?? '', save(JSON.stringify(Object.fromEntries(shard)))] as const,
    );
    const manifest = {
      pages: this.#pages.length,
      names: save(JSON.stringify(names.join(''))),
      facets: save(JSON.stringify({ values: [...this.#values.keys()], pages: this.#facets })),
      spelling: save(JSON.stringify(this.#spelling())),
      shards,
    };
    return { files, manifest };
  }

  #value(value: string): number {
    const known = this.#values.get(value);
    if (known !== undefined) return known;
    this.#values.set(value, this.#values.size);
    return this.#values.size - 1;
  }

  #count(word: string, page: number, position: number, extra: number, isText: boolean): void {
    const list = this.#words.get(word) ?? [];
    if (list.length === 0) this.#words.set(word, list);
    let last = list.at(-1);
    if (last?.page !== page) {
      last = { page, extra: 0, count: 0, positions: [] };
      list.push(last);
    }
    last.extra =
      Math.max(last.extra, extra) + (extra > 0 && last.extra > 0 ? Math.min(extra, last.extra) / 4 : 0);
    if (isText) last.count += 1;
    last.positions.push(position);
  }

  #name(key: string, page: number, impact: number): void {
    if (key === '=') return;
    const pages = this.#names.get(key) ?? new Map<number, number>();
    this.#names.set(key, pages.set(page, Math.max(impact, pages.get(page) ?? 0)));
  }

  #postings(): Map<string, Posting[]> {
    const average =
      this.#lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, this.#lengths.length);
    const most = Math.max(FEW_PAGES, this.#pages.length * EVERYWHERE);
    const found = new Map<string, Posting[]>();
    for (const [word, occurrences] of this.#words)
      found.set(
        word,
        occurrences.map(({ page, extra, count, positions }) => {
          const norm = K1 * (1 - B + (B * (this.#lengths[page] ?? 0)) / Math.max(1, average));
          const text = (10 * count * (K1 + 1)) / (count + norm);
          const impact = Math.max(1, Math.round((extra + text) * this.#worth(page)));
          return { page, impact, positions: occurrences.length > most ? [] : positions };
        }),
      );
    for (const [key, pages] of this.#names)
      found.set(
        key,
        [...pages].map(([page, impact]) => ({
          page,
          impact: Math.round(impact * this.#worth(page)),
          positions: [],
        })),
      );
    return found;
  }

  #worth = (page: number): number => (this.#archived[page] ? ARCHIVED : 1);

  #spelling(): string {
    return [...this.#words]
      .filter(([word]) => /^\p{L}{4,}$/u.test(word))
      .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
      .slice(0, SPELLING)
      .map(([word]) => this.#written.get(word) ?? word)
      .join(' ');
  }
}

/** Parts the words, in their order, into pieces of about the same length. */
function shardsOf(postings: ReadonlyMap<string, readonly Posting[]>): [string, number[]][][] {
  const shards: [string, number[]][][] = [];
  let length = SHARD;
  for (const [word, list] of [...postings].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const numbers = numbersOf(list);
    const size = word.length + numbers.join().length + 6;
    if (length + size > SHARD && length > 0) {
      shards.push([]);
      length = 0;
    }
    shards.at(-1)?.push([word, numbers]);
    length += size;
  }
  return shards;
}

/** A name for a text, in small letters and digits: some file systems do not tell `a` from `A`. */
const hashOf = (text: string): string =>
  createHash('sha256')
    .update(text)
    .digest()
    .readBigUInt64BE()
    .toString(36)
    .slice(-NAME_LENGTH)
    .padStart(NAME_LENGTH, '0');
