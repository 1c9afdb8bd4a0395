/** What the importer knows of the whole Hugo site before it converts the first post. */
import type { FrontMatterSource } from '../front-matter/read';
import type { Size } from '../media/measure';
import type { SiteMedia } from '../media/plan-media';
import type { OtherKind } from './kind-of';
import type { Markup } from './markup';

export interface ImportOptions {
  /** Folder of the Hugo site. */
  readonly source: string;
  /** Content folder to write. */
  readonly out: string;
  /** Folders below `content/` that hold the posts; `.` for those at its root. */
  readonly sections: readonly string[];
  /** Whether pages that stand by themselves come along, whatever the sections: about, contact. */
  readonly withPages?: boolean;
  /** Keys of front matter whose terms become topics. */
  readonly topicsFrom: readonly string[];
  /** Address of the old site without a trailing slash; what is not imported is linked there. */
  readonly origin: string;
  /** Address below which the old site keeps its media, without a trailing slash. */
  readonly mediaBase: string;
  /** The pattern of the addresses that posts get, or `keep`; that of the publication, or by day, where missing. */
  readonly permalinks?: string;
  readonly since?: number;
  readonly only?: string;
  readonly dryRun: boolean;
  /** Folder in which a dry run keeps the settings and files that it proves posts with. */
  readonly scratch?: string;
  readonly force: boolean;
  readonly measure: boolean;
  /** The program that renders the old site once more, for a second proof. */
  readonly witness?: 'hugo';
}

/** A file of the source, read and cut. */
export interface SourceFile {
  /** Path below the site's folder with `/`: `content/news/2015/07/x.md`. */
  readonly path: string;
  /** Path among the pages of its language: `news/2015/07/x.md`. */
  readonly logical: string;
  /** Hugo’s code of its language, where the site has more than one. */
  readonly language?: string;
  /** Whether the configuration kept the site from publishing it. */
  readonly isLeftOut?: boolean;
  /** The folders of its section, where those are not all that it lies in: sections have an `_index.md`. */
  readonly sections?: readonly string[];
  /** BCP 47 tag of its language, where that is not the site’s. */
  readonly lang?: string;
  readonly sha: string;
  readonly frontMatter: FrontMatterSource;
  readonly body: string;
  /** 1-based line of the first line of `body`. */
  readonly bodyLine: number;
  readonly repairs: readonly { readonly line: number; readonly rule: string; readonly message: string }[];
}

/** A source file that could not be read, said to the person who owns it. */
export interface Unreadable {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

export interface ImageRecord {
  readonly uid: string;
  readonly format: string;
  readonly alt?: string;
  readonly caption?: string;
  readonly credit?: string;
  readonly width?: string;
  readonly height?: string;
}

/** What a guide, or a page of one, has besides. */
export interface PlacedGuide {
  /** Its title in the contents of its guide, where that is another one. */
  readonly short?: string;
  /** Names of its pages in their order, each with those below it. */
  readonly pages?: readonly { readonly page: string; readonly pages: readonly string[] }[];
  /** What is to be told of their order. */
  readonly told: readonly (readonly [rule: string, message: string])[];
}

/** Where a post lives in the new site. */
export interface Place {
  /** Root-relative permalink. */
  readonly address: string;
  /** The permalink it had; differs where another post claims the same. */
  readonly wanted: string;
  readonly slug: string;
  /** The address that Hugo gave the post, where that is another one: it leads here. */
  readonly former?: string;
  /** Path below the content folder: `posts/2015/x.mdx`. */
  readonly file: string;
  /** What it becomes, where that is no post. */
  readonly kind?: OtherKind;
  readonly guide?: PlacedGuide;
  /** Root-relative permalink of the post that it translates. */
  readonly translationOf?: string;
}

/** A page of the old site: where it lives, and whether it comes along. */
export interface KnownPage {
  /** Root-relative address with a trailing slash. */
  readonly address: string;
  readonly imported: boolean;
  /** The former address by which the page was found. */
  readonly formerly?: string;
  /** What cards that lead there show, where it is no post: plain text. */
  readonly card?: { readonly title?: string; readonly kicker?: string; readonly summary?: string };
}

/** An address of the old site that its texts name. */
export interface Learned {
  readonly path: string;
  /** A file that names it. */
  readonly from: string;
  /** Whether links on the old site’s own host name this and no other address with the same last part. */
  readonly isOnly: boolean;
}

export interface SiteIndex {
  /** By path below `content/`, by file name, both with and without `.md`, and by root-relative address. */
  readonly pages: ReadonlyMap<string, KnownPage>;
  /** Where each page lies among those of its language, by its path: a reference means a page of the same one. */
  readonly sources: ReadonlyMap<string, Pick<SourceFile, 'logical' | 'language'>>;
  /** Topic id by any of its spellings (`toId` of id, title, alias). */
  readonly topics: ReadonlyMap<string, string>;
  /** Id of an author’s page by id and by `toId` of the name. */
  readonly authors: ReadonlyMap<string, string>;
  readonly images: ReadonlyMap<string, ImageRecord>;
  /** Files of the old site and their addresses on the new one. */
  readonly media: SiteMedia;
  /** Measured sizes by `sizeKey` of the picture’s address. */
  readonly sizes: ReadonlyMap<string, Size>;
  /** Addresses of the old site that its own texts name, by their last part. */
  readonly learned: ReadonlyMap<string, Learned>;
  /** How the site has its Markdown read. */
  readonly markup: Markup;
  /** The site’s own shortcode templates by name. */
  readonly templates: ReadonlyMap<string, string>;
  /** New addresses of what came along and moved, by `addressKey` of the old one. */
  readonly moved: ReadonlyMap<string, string>;
  /** Addresses of what comes along with a text: posts, and other kinds. */
  readonly posts: ReadonlySet<string>;
  /** Those of other kinds than posts alone. */
  readonly entries: ReadonlySet<string>;
  /** Addresses that the imported site answers. */
  readonly addresses: ReadonlySet<string>;
}
