import { type Token, Tokenizer, TokenizerMode } from 'parse5';

/** A start tag with its place in the text: offsets in UTF-16 units, `end` is the first one behind it. */
export interface Tag {
  readonly name: string;
  /** Names in lower case, as HTML reads them. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Where an attribute stands in the text, by its name. */
  readonly places: Readonly<Record<string, { readonly startOffset: number; readonly endOffset: number }>>;
  readonly start: number;
  readonly end: number;
}

/** A start tag whose content is text to the end tag, with that text. */
export interface RawElement extends Tag {
  readonly text: string;
  /** The first offset behind the end tag. */
  readonly close: number;
}

export interface HtmlVisitor {
  readonly tag?: (tag: Tag) => void;
  readonly script?: (element: RawElement) => void;
  readonly comment?: (text: string, start: number, end: number) => void;
}

/** Elements whose content is not markup (HTML §13.2.6), by the state in which the tokenizer reads it. */
const TEXT_CONTENT: Readonly<Record<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  textarea: TokenizerMode.RCDATA,
  title: TokenizerMode.RCDATA,
  plaintext: TokenizerMode.PLAINTEXT,
};

/**
 * Reads HTML as a browser's tokenizer does (parse5 follows the standard) and reports tags, scripts and comments with
 * their places, without building a tree. `tag` sees every start tag but `script`.
 */
export function scanHtml(html: string, visitor: HtmlVisitor): void {
  let open: Tag | undefined;
  const closeScript = (textEnd: number, close: number) => {
    if (!open) return;
    visitor.script?.({ ...open, text: html.slice(open.end, textEnd), close });
    open = undefined;
  };
  const nothing = () => {};
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag(token: Token.TagToken) {
        const state = TEXT_CONTENT[token.tagName];
        if (state !== undefined) tokenizer.state = state;
        const tag = toTag(token);
        if (token.tagName === 'script') open = tag;
        else visitor.tag?.(tag);
      },
      onEndTag(token: Token.TagToken) {
        if (token.tagName === 'script' && token.location)
          closeScript(token.location.startOffset, token.location.endOffset);
      },
      onComment(token: Token.CommentToken) {
        if (token.location)
          visitor.comment?.(token.data, token.location.startOffset, token.location.endOffset);
      },
      onEof: () => closeScript(html.length, html.length),
      onDoctype: nothing,
      onCharacter: nothing,
      onNullCharacter: nothing,
      onWhitespaceCharacter: nothing,
    },
  );
  tokenizer.write(html, true);
}

function toTag(token: Token.TagToken): Tag {
  return {
    name: token.tagName,
    attributes: new Map(token.attrs.map(({ name, value }) => [name, value])),
    places: token.location?.attrs ?? {},
    start: token.location?.startOffset ?? 0,
    end: token.location?.endOffset ?? 0,
  };
}
