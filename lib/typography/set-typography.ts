/** Typographic quotes, apostrophes, dashes and ellipses, by the language of each part of a text. */
import type { Nodes, Root, Text } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { attributeText, isJsx } from '../content/mdx';
import { type Marks, marksOf } from './marks';
import { findQuotes } from './quotes';

/** What may have to be set: most blocks of a text hold nothing of it. */
const CANDIDATE = /["']|--|\.\.\.| [;:!?»]|« /;

/** The end of a line between letters or marks of Chinese and Japanese, where browsers show a space that nobody means. */
const IDEOGRAPHIC = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\u3001-\\u303f\\uff00-\\uffef';
const LINES = new RegExp(`(?<=[${IDEOGRAPHIC}])\\n(?=[${IDEOGRAPHIC}])`, 'u');

/**
 * Sets the quotes and dashes of a body (`--` en, `---` em), block by block, each part in the way of its language. Code,
 * addresses and texts in a language whose marks are not known stay as they were typed.
 *
 * @param lang BCP 47 tag of the body; elements may have a `lang` of their own
 */
export function setTypography(tree: Root, lang: string): void {
  setNodes(tree, lang);
}

function setNodes(node: Nodes, around: string): void {
  const lang = languageOf(node) ?? around;
  if (isBlock(node)) {
    if (LINES.test(plainText(node))) joinLines(node);
    if (CANDIDATE.test(plainText(node))) setBlock(node, lang);
  } else if ('children' in node) for (const child of node.children) setNodes(child, lang);
}

function joinLines(node: Nodes): void {
  if (node.type === 'text') node.value = node.value.replace(new RegExp(LINES, 'gu'), '');
  else if ('children' in node) for (const child of node.children) joinLines(child);
}

const languageOf = (node: Nodes): string | undefined =>
  isJsx(node) ? attributeText(node, 'lang') || undefined : undefined;

/** A block of running text: a paragraph, heading or cell, or an element with words of its own (`caption`). */
const isBlock = (node: Nodes): boolean =>
  node.type === 'paragraph' ||
  node.type === 'heading' ||
  node.type === 'tableCell' ||
  (isJsx(node) && node.children.some((child) => child.type === 'text'));

/** A part of a block's text. */
interface Piece {
  /** Missing where the text is not to be changed. */
  readonly node?: Text;
  readonly text: string;
  readonly marks?: Marks;
}

function setBlock(block: Nodes, lang: string): void {
  const pieces = piecesOf(block, lang);
  const text = pieces.map((piece) => piece.text).join('');
  const marks = pieces.flatMap((piece) => Array<Marks | undefined>(piece.text.length).fill(piece.marks));
  const set = [...dashes(text), ...spaces(text, marks), ...quotes(text, marks)];
  const changes = new Map(set);
  let start = 0;
  for (const { node, text: own, marks: known } of pieces) {
    if (node && known) node.value = changed(text, start, start + own.length, changes);
    start += own.length;
  }
}

/** The text of a block in pieces; what is no running text is there as a sign that says how the text goes on. */
function piecesOf(node: Nodes, around: string): Piece[] {
  const lang = languageOf(node) ?? around;
  if (node.type === 'text') return [{ node, text: node.value, marks: marksOf(lang) }];
  if (node.type === 'break') return [{ text: '\n' }];
  if (node.type === 'footnoteReference') return [{ text: ')' }];
  if (isCode(node) || isAddress(node)) return [{ text: 'x' }];
  if (!('children' in node)) return [];
  const inner = node.children.flatMap((child) => piecesOf(child, lang));
  return node.type === 'paragraph' || node.type === 'listItem' ? [{ text: '\n' }, ...inner] : inner;
}

const isCode = (node: Nodes): boolean =>
  node.type === 'inlineCode' ||
  node.type === 'code' ||
  node.type === 'inlineMath' ||
  (isJsx(node) && /^(?:code|kbd|samp|pre|var)$/.test(node.name ?? ''));

/** Whether a link shows its address. */
const isAddress = (node: Nodes): boolean => node.type === 'link' && node.url.endsWith(plainText(node));

/** What is put for one character; nothing for those that a mark has taken in. */
type Change = readonly [at: number, mark: string];

function dashes(text: string): Change[] {
  return [...text.matchAll(/(?<!-)-{2,3}(?!-)|\.{3,}/g)].flatMap(({ index, 0: signs }): Change[] => {
    const mark = signs.startsWith('.') ? '…' : signs.length === 2 ? '–' : '—';
    return [...signs].map((_, offset) => [index + offset, offset === 0 ? mark : '']);
  });
}

function quotes(text: string, marks: readonly (Marks | undefined)[]): Change[] {
  if (!/["']/.test(text)) return [];
  return findQuotes(text, (at) => marks[at]?.elided).flatMap(({ at, role, isNested }): Change[] => {
    const known = marks[at];
    if (!known) return [];
    if (role === 'apostrophe') return [[at, '’']];
    const pair = isNested ? known.nested : text[at] === '"' ? known.double : known.single;
    return [[at, pair[role === 'open' ? 0 : 1]]];
  });
}

/** The spaces that an author typed and that must not break a line. */
function spaces(text: string, marks: readonly (Marks | undefined)[]): Change[] {
  return [...text.matchAll(/(?<=«) (?=\S)|(?<=\S) (?=»|[;:!?](?:[\s"'»)\]]|$))/g)].flatMap(
    ({ index }): Change[] => {
      const known = marks[index]?.spaces;
      const sign = text[index + 1] ?? '';
      if (!known) return [];
      if (text[index - 1] === '«' || sign === '»') return [[index, known.inside]];
      return [[index, sign === ':' ? known.beforeColon : known.beforeSign]];
    },
  );
}

function changed(text: string, from: number, to: number, changes: ReadonlyMap<number, string>): string {
  let set = '';
  for (let at = from; at < to; at += 1) set += changes.get(at) ?? text[at] ?? '';
  return set;
}
