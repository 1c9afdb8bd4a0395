/**
 * What the check of one file in the browser has to know of the rest of a publication: names, ids, addresses and places, no texts. The
 * build writes it as `/contribute/site-index.json`.
 */
import type { KindAndData } from '../content/document';
import type { MeasuredFiles } from '../media/measured/given';
import type { Settings } from '../settings/settings';

/** A document without its texts. */
export type KnownDocument = KindAndData & {
  readonly file: string;
  readonly id: string;
  /** Ids on its page that a link can lead to. */
  readonly anchors: readonly string[];
  /** Root-relative addresses that it links to. */
  readonly links: readonly string[];
  /** Lines of its file at which its aliases are. */
  readonly aliasLines: readonly number[];
  /** Transcripts of the site’s own: the 1-based number of the medium, its address, and the seconds at which its chapters start. */
  readonly transcripts: readonly {
    readonly medium: number;
    readonly address: string;
    readonly taken: readonly number[];
  }[];
};

/** What is known without looking into pictures and recordings. */
export interface SiteData {
  readonly settings: Settings;
  /** Address of the site, without a slash at its end. */
  readonly url: string;
  /** What is published. */
  readonly documents: readonly KnownDocument[];
  /** Marks (`addressMark`) of the addresses of drafts and scheduled posts: links to them are right, and their names nobody’s business. */
  readonly unpublished: readonly string[];
  /** Old addresses of `redirects.yml`. */
  readonly redirects: readonly string[];
  /** Root-relative addresses of all files that are served as they are. */
  readonly files: readonly string[];
  /** Seconds at which the turns of transcripts start, by address; `null` for turns without a time. */
  readonly turns: Readonly<Record<string, readonly (number | null)[]>>;
  /** Addresses of the ledger. */
  readonly published: readonly string[];
}

/** The file. */
export interface SiteIndexFile extends SiteData {
  readonly measured: MeasuredFiles;
}
