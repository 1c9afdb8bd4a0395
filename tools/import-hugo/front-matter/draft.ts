/** What the handlers of front matter keys read and fill. */
import type { NoticeLevel } from '../notice';
import type { ImportOptions, SiteIndex, SourceFile } from '../site/types';
import type { Value } from './value';

export interface PictureFields {
  src: string;
  alt: string;
  caption?: string;
  credit?: string;
  width?: number;
  height?: number;
}

/** A way to join a community. */
export interface JoinFields {
  title: string;
  url?: string;
  email?: string;
  subject?: string;
  message?: string;
  terms?: string;
  members?: string;
}

/** The new post’s front matter, in the order in which it is written; at its end what only other kinds have. */
export interface PostFields {
  title?: string;
  date?: string;
  slug?: string;
  summary?: string;
  deck?: string;
  kicker?: string;
  authors?: string[];
  topics?: string[];
  image?: PictureFields;
  lang?: string;
  translation_of?: string;
  updated?: string;
  draft?: boolean;
  publish_at?: string;
  archived?: string;
  source?: { name: string; url: string };
  canonical?: string;
  /** Former addresses of a post that nothing can lead to yet; those of others go to redirects.yml. */
  aliases?: string[];
  link?: string;
  contact?: string;
  logo?: string;
  join?: JoinFields[];
  starts?: string;
  ends?: string;
  venue?: { name: string; address?: string };
  online?: string;
  registration?: string;
  host?: string;
  announced?: string;
  canceled?: boolean;
  short?: string;
  pages?: (string | { page: string; pages: string[] })[];
}

export interface NewAuthor {
  readonly name: string;
  /** A page about them. */
  readonly url?: string;
}

export interface KeyContext {
  readonly file: SourceFile;
  readonly site: SiteIndex;
  readonly options: ImportOptions;
  /** The value of any key of the source. */
  readonly value: (key: string) => Value | undefined;
  /** Tells about the line on which a key stands. */
  readonly tell: (level: NoticeLevel, rule: string, key: string, message: string) => void;
  /** Root-relative address of the post. */
  readonly address: string;
  /** Says where readers of the post are sent on to. */
  readonly leadTo: (url: string) => void;
  /** Former addresses that lead to the post. */
  readonly aliases: string[];
  /** Topics and authors that have no page of their own yet: id → name as written. */
  readonly newTopics: Map<string, string>;
  readonly newAuthors: Map<string, NewAuthor>;
}

export interface KeyHandler {
  readonly keys: readonly string[];
  convert(key: string, value: Value, fields: PostFields, context: KeyContext): void;
}
