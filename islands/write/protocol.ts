/**
 * What the page that people write on asks of its worker, and what the worker answers. The worker has the content check and the
 * components of the build; it changes no text. What is wrong, and what a form may change, comes back as offsets.
 */
import type { Problem } from '@/lib/content/problem';
import type { BroughtFile } from '@/lib/write/with-brought';

/** A content file. */
export interface WrittenFile {
  /** As problems name it: `content/posts/2026/one-letter.mdx`. */
  readonly file: string;
  /** All of it, front matter included: lines end in a line feed, and there is no byte order mark. */
  readonly text: string;
}

/** Start and end in the text of the file, in UTF-16 units. */
type Span = readonly [start: number, end: number];

/** A line at the top of a file as it is written. */
export interface WrittenField {
  /** `['title']`, `['authors', 0]`, `['image', 'alt']`. */
  readonly path: readonly (string | number)[];
  /** The value without its quotes; nothing where it has parts of its own. */
  readonly value?: string;
  readonly span: Span;
  /** Of its name; entries of a list have none. */
  readonly nameSpan?: Span;
}

/** A component in the body. */
export interface WrittenComponent {
  readonly name: string;
  /** From its `<` to behind its last `>`. */
  readonly span: Span;
  readonly attributes: readonly { readonly name: string; readonly value: string; readonly span: Span }[];
}

export interface Checked {
  /** Those of the file, as `npm run check:content` lists them. Edits of a repair are in the text that was sent, unless it names another file. */
  readonly problems: readonly Problem[];
  /** In the order of the file, parts behind what they are parts of; none where the front matter cannot be read. */
  readonly fields: readonly WrittenField[];
  /** In the order of the file; none where the body cannot be read. */
  readonly components: readonly WrittenComponent[];
  /** `post`, `author` …; nothing where no kind has such files. */
  readonly kind?: string;
  /** Where the page will be: `/2026/03/01/one-letter/`. Nothing where that cannot be told. */
  readonly path?: string;
}

export interface Rendered {
  /** The body as its page will hold it; nothing where it cannot be rendered, and `Checked` says why. */
  readonly html?: string;
  /** BCP 47 tag of the text. */
  readonly lang: string;
}

/** A field of a form for the lines at the top. */
export interface FormField {
  readonly name: string;
  /** One sentence for the author. */
  readonly says: string;
  readonly required: boolean;
  readonly kind: 'text' | 'date' | 'flag' | 'choice' | 'list' | 'group';
  /** What a choice offers. */
  readonly values?: readonly string[];
  /** Of a group, or of each entry of a list of groups. */
  readonly fields?: readonly FormField[];
  /** Whose ids it takes. */
  readonly refersTo?: 'author' | 'topic' | 'series';
}

export interface FormAttribute {
  readonly name: string;
  readonly says: string;
  readonly required: boolean;
  /** What its text must look like: `time`, `picture`, `youtube-id` … */
  readonly kind: string;
  readonly values?: readonly string[];
  readonly example: string;
}

export interface FormComponent {
  readonly name: string;
  readonly says: string;
  readonly place: 'block' | 'inline' | 'both';
  readonly children: 'none' | 'chapters' | 'text' | 'inline' | 'blocks';
  readonly attributes: readonly FormAttribute[];
  readonly example: string;
}

export interface Forms {
  /** Fields by the kind of a document: `post`, `author` … */
  readonly kinds: Readonly<Record<string, readonly FormField[]>>;
  /** What this publication offers. */
  readonly components: readonly FormComponent[];
  /** What fields may refer to. */
  readonly known: Readonly<
    Record<'author' | 'topic' | 'series', readonly { readonly id: string; readonly name: string }[]>
  >;
  /** Addresses of the files that are served as they are: `/media/counter.jpg`. */
  readonly files: readonly string[];
}

/** Everything that the worker does. A call is refused with a message for the person who writes. */
export interface WriteCalls {
  /**
   * Gets to know the site. The other calls wait for it.
   *
   * @param index address of `/contribute/site-index.json`
   */
  open(index: string): Promise<void>;
  /** Says which files the draft brings along, in the place of those of before. */
  bring(files: readonly BroughtFile[]): Promise<void>;
  check(written: WrittenFile): Promise<Checked>;
  render(written: WrittenFile): Promise<Rendered>;
  forms(): Promise<Forms>;
  /** Makes chapters of a pasted list of times, such as a video’s description has: one `<Chapter>` a line. Lines without a time are left out. */
  chapters(pasted: string): Promise<string>;
}
