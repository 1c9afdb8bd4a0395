/** One thing in need of an editor. */
export interface Row {
  /** What it is about: the title of a post, the name of an author. */
  readonly title: string;
  /** File to correct, as `Post.file`. */
  readonly file?: string;
  /** Root-relative address where readers find it; missing where it is not published. */
  readonly path?: string;
  /** What is the matter, in a few words. */
  readonly detail: string;
}

/** One table of the report. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** What an editor can do about it, in one sentence. */
  readonly says: string;
  /** What stands there where nothing is the matter. */
  readonly empty: string;
  readonly rows: readonly Row[];
}
