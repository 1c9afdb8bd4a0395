/** Hugo's shortcode syntax: `{{< name "text" key=value >}}`, `{{% … %}}`, `{{< /name >}}`, `{{< name />}}`. */

export interface ShortcodeTag {
  readonly name: string;
  readonly kind: 'open' | 'close' | 'self';
  readonly positional: readonly string[];
  readonly named: Readonly<Record<string, string>>;
  /** Offsets in the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** What the tag shows where it is none: one that was written only to be seen. */
  readonly literal?: string;
}

/** The name of what is no shortcode but is lifted like one; no shortcode can be called so. */
export const LITERAL = '{{';

export interface LexProblem {
  readonly offset: number;
  readonly message: string;
}

export interface LexResult {
  readonly tags: readonly ShortcodeTag[];
  readonly problems: readonly LexProblem[];
}

const OPENING = /\{\{([<%])/g;
const SPACE = /\s/;
const ESCAPED = /\{\{([<%])\/\*(.*?)\*\/([>%])\}\}/sy;

/**
 * Finds every shortcode tag. `{{</* … *\/>}}` is a tag called `LITERAL`: Hugo shows it without its comment marks. A tag that never closes or holds
 * something unreadable stays text and is named in `problems`.
 */
export function lexShortcodes(text: string): LexResult {
  const tags: ShortcodeTag[] = [];
  const problems: LexProblem[] = [];
  OPENING.lastIndex = 0;
  for (let match = OPENING.exec(text); match; match = OPENING.exec(text)) {
    const start = match.index;
    const closing = match[1] === '<' ? '>}}' : '%}}';
    ESCAPED.lastIndex = start;
    const escaped = ESCAPED.exec(text);
    if (escaped) {
      const literal = `{{${escaped[1]}${escaped[2]}${escaped[3]}}}`;
      const end = ESCAPED.lastIndex;
      tags.push({ name: LITERAL, kind: 'self', positional: [], named: {}, start, end, literal });
      OPENING.lastIndex = end;
      continue;
    }
    if (/^\s*\/\*/.test(text.slice(start + 3, start + 40))) continue;
    const read = readTag(text, start, closing);
    if (typeof read === 'string') {
      problems.push({ offset: start, message: read });
      continue;
    }
    tags.push(read);
    OPENING.lastIndex = read.end;
  }
  return { tags, problems };
}

function readTag(text: string, start: number, closing: string): ShortcodeTag | string {
  const cursor = { at: start + 3 };
  skipSpace(text, cursor);
  const isClose = text[cursor.at] === '/';
  if (isClose) {
    cursor.at += 1;
    skipSpace(text, cursor);
  }
  // A name in quotes is a mistake for `ref`: `{{< "/authors/x" >}}`.
  const quoted = text[cursor.at] === '"';
  const name = quoted ? '' : readBare(text, cursor, closing);
  if (!name && !quoted) return 'a shortcode has no name';
  const positional: string[] = [];
  const named: Record<string, string> = Object.create(null);
  for (;;) {
    skipSpace(text, cursor);
    if (text.startsWith(closing, cursor.at)) break;
    if (text[cursor.at] === '/' && text.startsWith(closing, cursor.at + 1)) {
      return { name, kind: 'self', positional, named, start, end: cursor.at + 1 + closing.length };
    }
    if (cursor.at >= text.length || text.startsWith('{{', cursor.at)) {
      return `the shortcode “${name}” is not closed with ${closing}`;
    }
    const before = cursor.at;
    const key = /^([A-Za-z_][\w-]*)\s*=\s*/.exec(text.slice(cursor.at, cursor.at + 80));
    if (key) {
      cursor.at += key[0].length;
      named[key[1] ?? ''] = readValue(text, cursor, closing);
    } else {
      positional.push(readValue(text, cursor, closing));
    }
    if (cursor.at === before) return `the shortcode “${name}” holds something that cannot be read`;
  }
  return {
    name,
    kind: isClose ? 'close' : 'open',
    positional,
    named,
    start,
    end: cursor.at + closing.length,
  };
}

function skipSpace(text: string, cursor: { at: number }): void {
  while (cursor.at < text.length && SPACE.test(text[cursor.at] ?? '')) cursor.at += 1;
}

function readBare(text: string, cursor: { at: number }, closing: string): string {
  const from = cursor.at;
  while (
    cursor.at < text.length &&
    !SPACE.test(text[cursor.at] ?? '') &&
    !text.startsWith(closing, cursor.at)
  ) {
    if (text[cursor.at] === '/' && text.startsWith(closing, cursor.at + 1)) break;
    cursor.at += 1;
  }
  return text.slice(from, cursor.at);
}

function readValue(text: string, cursor: { at: number }, closing: string): string {
  const quote = text[cursor.at];
  if (quote === '`') {
    const end = text.indexOf('`', cursor.at + 1);
    if (end === -1) return '';
    const value = text.slice(cursor.at + 1, end);
    cursor.at = end + 1;
    return value;
  }
  if (quote !== '"') return readBare(text, cursor, closing);
  let value = '';
  let at = cursor.at + 1;
  for (; at < text.length && text[at] !== '"'; at += 1) {
    // A backslash protects a quote; before anything else it is the author's own (`foo\_bar.jpg`).
    if (text[at] === '\\' && text[at + 1] === '"') at += 1;
    value += text[at];
  }
  if (at >= text.length) return '';
  cursor.at = at + 1;
  return value;
}
