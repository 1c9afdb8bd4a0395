/** What a kind of content is, said once: check, guide, commands, addresses and lists are made from it. */
import type * as z from 'zod';
import type { SiteIndex } from '../content/site-index';
import type { Outline } from '../content/types';
import { baseName } from '../file-name';
import type { ContentDate } from '../parse-date';

/** A file whose front matter could be read, as its declaration sees it. */
export interface ReadDocument<D> {
  /** What its declaration makes of its place; usually its file name without the extension. */
  readonly id: string;
  readonly data: D;
  /** What every published value keeps of its file. */
  readonly common: { readonly file: string; readonly body: string; readonly outline: Outline };
}

/** What the value of a document may depend on besides its file. */
export interface Around {
  readonly index: SiteIndex;
  /** The build date in milliseconds. */
  readonly now: number;
  /** Whether drafts and scheduled documents are shown, marked. */
  readonly preview: boolean;
}

/** Something that front matter names, with its place there. */
export interface Named {
  readonly href: string;
  readonly key: readonly PropertyKey[];
}

/** Ids of authors and topics that exist, each once, in the order in which they were written; a topic by its own spelling. */
export const referencesOf = (
  { authors, topics }: { readonly authors: readonly string[]; readonly topics: readonly string[] },
  index: Pick<SiteIndex, 'authorIds' | 'topicId'>,
) => ({
  authors: [...new Set(authors.filter((author) => index.authorIds.has(author)))],
  topics: [...new Set(topics.flatMap((topic) => index.topicId(topic) ?? []))],
});

/**
 * A declaration.
 *
 * @typeParam D front matter that has passed the schema
 * @typeParam V a value of `Content`, of which pages are made
 */
export interface Declaration<S extends z.ZodObject, V, D = z.infer<S>> {
  /** Its folder below `content/`. */
  readonly folder: string;
  /**
   * The id of the file at a path below its folder, without the extension; `undefined` where that is another kind’s. The file name where
   * missing.
   */
  readonly idAt?: (path: string) => string | undefined;
  /** Whether publications have it only where `kinds` in their settings names its folder. */
  readonly isOptional?: boolean;
  readonly words: {
    /** In messages: `post`. */
    readonly one: string;
    /** As a label: `Posts`. */
    readonly many: string;
    /** As a heading of the guide: `A post`. */
    readonly title: string;
  };
  /** Where its files lie below `content/`, for the guide. */
  readonly file: string;
  /** Each description is a line of the guide. */
  readonly schema: S;
  /** How each field is written, for the guide. */
  readonly examples: Readonly<Record<keyof D, string>>;
  /** Fields that it should have although it can do without. */
  readonly expected?: readonly Extract<keyof D, 'summary' | 'authors' | 'topics'>[];
  /** The keys that its address is made of besides the file name: of its day, where it has one, and of its last part. */
  readonly placedBy?: { readonly day?: keyof D & string; readonly name: keyof D & string };
  /** Root-relative; `undefined` where front matter that decides it has errors. */
  readonly address: (id: string, data: D | undefined) => string | undefined;
  /** What its addresses look like, and no other kind’s that is declared before it. */
  readonly addressForm: RegExp;
  /** What its `aliases` are: old addresses, or names that documents may use for it too. Without it, it has none. */
  readonly aliases?: 'addresses' | 'names';
  /** Names that documents may use for it besides its id. */
  readonly names?: (data: D) => readonly string[];
  /** The address of the list of all of them, where it has one of its own. */
  readonly listPath?: () => string;
  /** Addresses of lists and other pages that are there because the document is. */
  readonly lists?: (data: D, id: string) => readonly string[];
  /** The day and moment that it is about, where it is about one. */
  readonly when?: (data: D) => ContentDate;
  /** Whether its body may be empty; where missing, it may. */
  readonly mayBeEmpty?: (data: D) => boolean;
  /** Links in front matter that must lead somewhere. */
  readonly links?: (data: D) => readonly Named[];
  /** Pictures in front matter. */
  readonly pictures?: (data: D) => readonly Named[];
  /** Moments at which the site changes by itself because of it. */
  readonly changes?: (data: D) => readonly (ContentDate | undefined)[];
  /**
   * What programs are told of it besides what they are told of all: the shape of these facts, and the facts of a value. A kind that
   * declares them has a Markdown version and a JSON document beside each page, and a list in the API.
   */
  readonly api?: { readonly schema: z.ZodObject; readonly facts: (value: V) => object };
  /** What is published of it; `undefined` where nothing is, yet. */
  readonly value: (document: ReadDocument<D>, around: Around) => V | undefined;
  /** Order in its list; `byText` compares in the language of the site. */
  readonly order: (one: V, other: V, byText: (a: string, b: string) => number) => number;
}

/** A declaration under its name, with front matter of its own type. */
export interface Collection<N extends string, D, V, L extends string = string>
  extends Omit<Declaration<z.ZodObject, V, D>, 'schema'> {
  readonly kind: N;
  /** The name of its list in `Content`: that of its folder, unless another kind has that. */
  readonly list: L;
  readonly idAt: (path: string) => string | undefined;
  readonly schema: z.ZodObject;
  /** Front matter that has passed the schema, or what is wrong with it. */
  readonly read: (
    data: unknown,
  ) => { readonly success: true; readonly data: D } | { readonly success: false; readonly error: z.ZodError };
}

/** Declares a kind of content whose list has the name of its folder. It is one once `lib/kinds/index.ts` names it. */
export const collection = <const N extends string, S extends z.ZodObject, V, const F extends string>(
  kind: N,
  declaration: Declaration<S, V> & { readonly folder: F },
): Collection<N, z.infer<S>, V, F> => collectionIn(declaration.folder, kind, declaration);

/** The same for a kind that shares a folder with another one: with the name of its list. */
export function collectionIn<const N extends string, S extends z.ZodObject, V, const L extends string>(
  list: L,
  kind: N,
  declaration: Declaration<S, V>,
): Collection<N, z.infer<S>, V, L> {
  return {
    idAt: (path) => baseName(path),
    ...declaration,
    kind,
    list,
    read: (data) => declaration.schema.safeParse(data),
  };
}

/** Pairs of an address and its place, where there is one. */
export const named = (...pairs: readonly (readonly [string | undefined, ...PropertyKey[]])[]): Named[] =>
  pairs.flatMap(([href, ...key]) => (href ? [{ href, key }] : []));
