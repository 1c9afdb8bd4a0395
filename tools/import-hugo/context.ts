/** What a handler may ask and tell while one post is converted. */
import type { ElementContent } from 'hast';
import type { Nodes, RootContent } from 'mdast';
import type { Explained, NoticeLevel } from './notice';
import type { MathMarks } from './site/markup';
import type { ImportOptions, SiteIndex } from './site/types';

export interface PostContext {
  readonly site: SiteIndex;
  readonly options: ImportOptions;
  /** Title of the post, plain text: the title of media that has none. */
  readonly title: string;
  /** Path of the source below the site's folder. */
  readonly path: string;
  /** 1-based line of the source on which its body starts. */
  readonly bodyLine: number;
  /** How the page marks its formulas; missing where it has none. */
  readonly mathMarks?: MathMarks;
  /** A value of the page’s front matter, else of the site’s `params`, by a name such as `author.name`. */
  param(name: string): string | undefined;
  /** Tells the editor about a line of the source file (1-based). */
  tell(level: NoticeLevel, rule: string, line: number, message: string, explains?: Explained): void;
  /** Converts Markdown that stands inside a shortcode; `line` is where it starts. */
  blocks(markdown: string, line: number): RootContent[];
  /** What Hugo shows for Markdown inside a shortcode. */
  shown(markdown: string): ElementContent[];
}

/** What a transform of a whole body may ask and tell. */
export interface TransformContext extends Pick<PostContext, 'tell' | 'title' | 'options'> {
  /** 1-based line of the source file on which a top-level node started. */
  lineOf(node: Nodes): number;
}

export interface Call {
  readonly name: string;
  readonly positional: readonly string[];
  readonly named: Readonly<Record<string, string>>;
  readonly inner?: string;
  /** The call as written. */
  readonly source: string;
  /** 1-based line of the call, and of the text inside it. */
  readonly line: number;
  readonly innerLine: number;
}

export interface ShortcodeHandler {
  readonly names: readonly string[];
  /** Whether the call encloses text up to `{{< /name >}}`. */
  readonly paired?: boolean;
  /** The call as an address, where one can stand: `[text]({{< ref … >}})`. Empty text is a dead link. */
  address?(call: Call, context: PostContext): string;
  /** The call in a post. */
  convert(call: Call, context: PostContext): RootContent[];
  /** What Hugo shows for the call; the proof reads it. */
  shown(call: Call, context: PostContext): ElementContent[];
}
