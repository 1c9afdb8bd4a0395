/** Reads a tag as its author may have meant it, broken ones included; the parser's own reading is strict. */

interface WrittenAttribute {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly value?: {
    readonly start: number;
    readonly end: number;
    /** `curly` for typographic quotes, `none` for a bare word, `brace` for an expression. */
    readonly quote: 'straight' | 'curly' | 'none' | 'brace';
    /** The text between the quotes. */
    readonly text: string;
  };
}

export interface WrittenTag {
  readonly start: number;
  /** Behind its `>`, or behind what could be read where none comes. */
  readonly end: number;
  readonly name: string;
  readonly isClosing: boolean;
  readonly isSelfClosing: boolean;
  readonly attributes: readonly WrittenAttribute[];
  /** Whether its `>` was found before a blank line, another `<` or the end of the text. */
  readonly isComplete: boolean;
}

const NAME = /<(\/?)\s*([A-Za-z_$][\w$.:-]*)/y;
const SPACE = /[ \t]*(?:\n(?![ \t]*(?:\n|$))[ \t]*)*/y;
const END = /(\/?)\s*>/y;
const ATTRIBUTE = /([^\s"'“”<>/={}]+)(?:[ \t]*=[ \t]*)?/y;
const VALUES: readonly (readonly ['straight' | 'curly' | 'brace' | 'none', RegExp])[] = [
  ['straight', /"([^"]*)"|'([^']*)'/y],
  ['curly', /[“”„″]([^“”"\n]*)[“”"″]|[‘’]([^‘’'\n]*)[‘’']/y],
  ['brace', /\{((?:[^{}]|\{[^{}]*\})*)\}/y],
  ['none', /([^\s"'<>`]+)/y],
];
/** As HTML reads it, a slash behind a bare value belongs to the value; in a tag that holds nothing it closes the tag. */
const BARE_IN_VOID = /((?:[^\s"'<>`/]|\/(?!\s*>))+)/y;
const VOID = /^(?:area|br|col|hr|img|input|wbr|[A-Z]\w*)$/;

/** The tag that starts at an offset; `undefined` where no name follows the `<`. */
export function readTag(text: string, start: number): WrittenTag | undefined {
  const head = match(NAME, text, start);
  if (!head) return undefined;
  const attributes: WrittenAttribute[] = [];
  const tag = { start, name: head[2] ?? '', isClosing: head[1] === '/', attributes };
  let at = start + head[0].length;
  for (;;) {
    at += match(SPACE, text, at)?.[0].length ?? 0;
    const end = match(END, text, at);
    if (end) return { ...tag, end: at + end[0].length, isSelfClosing: end[1] === '/', isComplete: true };
    const attribute = readAttribute(text, at, VOID.test(tag.name));
    if (!attribute) return { ...tag, end: at, isSelfClosing: false, isComplete: false };
    attributes.push(attribute);
    at = attribute.end;
  }
}

function readAttribute(text: string, start: number, isVoid: boolean): WrittenAttribute | undefined {
  const head = match(ATTRIBUTE, text, start);
  if (!head) return undefined;
  const name = head[1] ?? '';
  const valueStart = start + head[0].length;
  if (!head[0].includes('=')) return { name, start, end: start + name.length };
  for (const [quote, pattern] of VALUES) {
    const value = match(quote === 'none' && isVoid ? BARE_IN_VOID : pattern, text, valueStart);
    if (!value) continue;
    const end = valueStart + value[0].length;
    const written = { start: valueStart, end, quote, text: value[1] ?? value[2] ?? '' };
    return { name, start, end, value: written };
  }
  return undefined;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The offset of the `</name>` that would close a tag, counting tags of its name in between; -1 where none comes. */
export function closingTagOf(text: string, name: string, from: number): number {
  const pattern = new RegExp(`<(/?)${name.replace(/[$.]/g, '\\$&')}(?![\\w$.:-])[^<>]*?(/?)>`, 'g');
  pattern.lastIndex = from;
  let depth = 1;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    if (found[1] === '/') depth--;
    else if (found[2] !== '/') depth++;
    if (depth === 0) return found.index;
  }
  return -1;
}
