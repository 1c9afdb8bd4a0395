/** A file as the rules see it while it is read, and what is kept of it afterwards. */
import type { Nodes, Parents, Root } from 'mdast';
import type { DataOf, KindName } from '../kinds';
import type { PostFrontMatter } from '../kinds/post';
import type { FrontMatter } from './front-matter';
import type { Places } from './places';
import type { Edit, Place, Problem } from './problem';
import type { Source } from './source';
import type { Span } from './spans';
import type { Outline } from './types';

/** The kind of a document with the front matter of that kind; without it where it has errors. */
export type KindAndData<N extends KindName = KindName> = {
  [K in N]: { readonly kind: K; readonly data?: DataOf[K] };
}[N];

/** A node of the body with what is around it, outermost first. */
export interface Located {
  readonly node: Nodes;
  readonly ancestors: readonly Parents[];
}

interface DocumentCommon {
  readonly source: Pick<Source, 'file' | 'id'>;
  /** The whole file, BOM and CR removed. */
  readonly text: string;
  readonly body: string;
  /** Offset of the body in the file. */
  readonly bodyStart: number;
  readonly frontMatter?: FrontMatter;
  readonly tree?: Root;
  /** Every node of the body, parents before children; empty where it cannot be read. */
  readonly nodes: readonly Located[];
  readonly outline: Outline;
  readonly places: Places;
  /** Whether the body was read without a syntax fault, so that offsets of nodes are those of the file. */
  readonly isSound: boolean;
  /** Whether every tag is closed as it was written: where not, what stands inside what is a guess. */
  readonly isNested: boolean;
  /** Whether the tree shows what stands between two offsets of the file as it stands there. */
  readonly isUntouched: (start: number, end: number) => boolean;
  /** The offset in the file of an offset in the tree. */
  readonly offsetOf: (offset: number) => number;
}

/** What the rules on one document get. */
export type Document<N extends KindName = KindName> = DocumentCommon & KindAndData<N>;

/** A link, picture or file that a document names, with its place. */
export interface Reference extends Place {
  readonly href: string;
  readonly kind: 'link' | 'image' | 'media' | 'transcript' | 'file';
  /** Where the address itself stands in the file, where that is certain: for repairs. */
  readonly span?: Pick<Edit, 'start' | 'end'>;
}

/** What a document names that has a file of its own. */
export type Named = Pick<PostFrontMatter, 'authors' | 'topics' | 'series'>;

/** A chapter as its author wrote it. */
export interface WrittenChapter extends Place {
  /** Whole seconds. */
  readonly at: number;
  readonly title: string;
}

/** A recording or video of a body, at its place. */
export interface Recording extends Place {
  readonly name: 'recording' | 'video';
  /** Address of a recording; videos have none. */
  readonly src?: string;
  /** Its length as its author wrote it, in whole seconds. */
  readonly seconds?: number;
  readonly transcript?: string;
  readonly chapters: readonly WrittenChapter[];
}

interface FactsCommon {
  readonly source: Pick<Source, 'file' | 'id'>;
  readonly body: string;
  readonly outline: Outline;
  readonly references: readonly Reference[];
  readonly recordings: readonly Recording[];
  readonly spans: Readonly<Record<string, Span>>;
  /** Of a document that may name others, and whose front matter can be read, also where parts of it are faulty. */
  readonly named?: Named;
}

/** What is kept of a document once its tree is gone; plain data, so that it can be stored. */
export type Facts<N extends KindName = KindName> = FactsCommon & KindAndData<N>;

/** What one file gave. */
export interface Examined {
  readonly facts: Facts;
  readonly problems: readonly Problem[];
}
