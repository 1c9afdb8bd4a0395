/** The typed, checked, frozen values that everything above lib/content is a pure function of. */
import type { Lists } from '../kinds';
import type { AuthorFrontMatter } from '../kinds/author';
import type { PageFrontMatter } from '../kinds/page';
import type { PostFrontMatter } from '../kinds/post';
import type { SeriesFrontMatter } from '../kinds/series';
import type { TopicFrontMatter } from '../kinds/topic';
import type { State } from './states';

export interface Chapter {
  /** Whole seconds from the start. */
  readonly at: number;
  /** Plain text. */
  readonly title: string;
}

export interface Audio {
  readonly kind: 'audio';
  /** Root-relative (`/media/x.mp3`) or absolute. */
  readonly src: string;
  readonly title: string;
  readonly chapters: readonly Chapter[];
  /** As written by the author; local files are measured by lib/media. */
  readonly size?: string;
  readonly durationSeconds?: number;
  readonly type?: string;
  readonly transcript?: string;
  readonly transcriptNote?: string;
  readonly poster?: string;
  readonly chaptersElsewhere?: ChaptersElsewhere;
}

/** Present where `Chapters` shows the list at another place of the page than below its player. */
type ChaptersElsewhere = true;

export interface Video {
  readonly kind: 'video';
  /** YouTube's eleven characters. */
  readonly id: string;
  readonly title: string;
  readonly chapters: readonly Chapter[];
  readonly startSeconds?: number;
  readonly durationSeconds?: number;
  /** `YYYY-MM-DD`. */
  readonly uploaded?: string;
  readonly poster?: string;
  readonly transcript?: string;
  readonly transcriptNote?: string;
  readonly chaptersElsewhere?: ChaptersElsewhere;
}

export type Media = Audio | Video;

export interface Heading {
  readonly depth: number;
  readonly text: string;
  readonly id: string;
}

/** A picture that the body shows, as its author wrote it. `src` is root-relative or absolute. */
export interface Picture {
  readonly src: string;
  readonly alt: string;
}

/** What the body holds, read once from its syntax tree. */
export interface Outline {
  readonly headings: readonly Heading[];
  readonly media: readonly Media[];
  /** How many pages of other sites the body shows, videos aside. */
  readonly embeds: number;
  /** Names of the vocabulary that the body uses, each once. */
  readonly components: readonly string[];
  /** Whether some code is set in colours, or has a title, marks or numbers. */
  readonly hasCode: boolean;
  /** Whether it has formulas. */
  readonly hasFormulas: boolean;
  readonly pictures: readonly Picture[];
  /** Destinations of links as written. */
  readonly links: readonly string[];
  /** Every id that a link can lead to: headings, chapters (`t=180`), `Anchor`s, ids of HTML elements. */
  readonly anchors: readonly string[];
  /** The running text, without markup; words are counted in it. */
  readonly text: string;
  readonly words: number;
}

interface Document {
  /** Path as the author knows it: `content/posts/2015/x.mdx`. */
  readonly file: string;
  /** MDX below the front matter, BOM and CR removed. */
  readonly body: string;
  readonly outline: Outline;
}

export interface Post extends Document, State, Omit<PostFrontMatter, 'slug' | 'topics' | 'lang'> {
  readonly kind: 'post';
  readonly slug: string;
  /** Root-relative permalink: `/2015/07/17/slug/`. */
  readonly path: string;
  /** Ids of topics that exist, old spellings resolved, each once, in the author's order. */
  readonly topics: readonly string[];
  readonly lang: string;
}

export interface Author extends Document, AuthorFrontMatter {
  readonly kind: 'author';
  readonly id: string;
  readonly path: string;
}

export interface Topic extends Document, TopicFrontMatter {
  readonly kind: 'topic';
  readonly id: string;
  readonly path: string;
}

export interface Series extends Document, SeriesFrontMatter {
  readonly kind: 'series';
  readonly id: string;
  readonly path: string;
}

export interface Page extends Document, PageFrontMatter {
  readonly kind: 'page';
  readonly slug: string;
  readonly path: string;
}

export interface Redirect {
  /** Root-relative address that was published once. */
  readonly from: string;
  /** Root-relative or absolute address that takes its place; `undefined` where it is gone for good. */
  readonly to?: string;
  /** Where it is written: `content/redirects.yml:3`, or the document that has the alias. */
  readonly place?: string;
}

/** The list of each kind under the name of its folder, in the order that its declaration says: posts newest first. */
export interface Content extends Lists {
  readonly redirects: readonly Redirect[];
  /** The next moment at which the site changes by itself (publish or archive), RFC 3339. */
  readonly nextChange?: string;
}
