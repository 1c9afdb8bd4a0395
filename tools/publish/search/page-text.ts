import { type DefaultTreeAdapterMap, parse, defaultTreeAdapter as tree } from 'parse5';
import type { Section } from '@/lib/search/index-format.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

export interface PageText {
  readonly sections: readonly Section[];
  /** Words of code, which are found and not shown. */
  readonly code: string;
}

/** Classes of what is in a body and is no part of its text. */
const NOT_TEXT = new Set([
  ...['player-links', 'player-share', 'video-facts', 'transcript-about', 'skip-transcript'],
  ...['anchor', 'turn-chapter', 'turn-time', 'turn-link'],
]);
const NOT_READ = new Set([
  'script',
  'style',
  'template',
  'svg',
  'audio',
  'video',
  'form',
  'button',
  'iframe',
  'h1',
]);
/** Elements within a line; all others part words. */
const INLINE = new Set([
  ...[
    'a',
    'abbr',
    'b',
    'bdi',
    'bdo',
    'cite',
    'code',
    'del',
    'dfn',
    'em',
    'i',
    'ins',
    'kbd',
    'mark',
    'q',
    's',
    'samp',
  ],
  ...['small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'wbr', 'data', 'ruby', 'rt', 'rp'],
]);
/** What code in a line has that a word in another typeface has not. */
const MARKUP = /[<>={}()]/;
const CELL = new Set(['td', 'th']);
const HEADING = /^h[2-6]$/;
/** Moments and turns of a transcript: `t=180`, `m2-turn-7`. */
const MOMENT = /^(?:m\d+-)?(?:t=\d+|turn-\d+)$/;

/**
 * What a built page says: its deck and its body, by the places that a link can lead to. A page without a body of its
 * own is a list, of which the deck and the headings count.
 */
export function pageText(html: string): PageText {
  const main = first(parse(mainOf(html)), ({ tagName }) => tagName === 'main');
  const reader = new Reader();
  const deck = main && first(main, (element) => classesOf(element).includes('deck'));
  if (deck) reader.readDeck(deck);
  const body = main && first(main, (element) => attributeOf(element, 'data-post-body') !== undefined);
  if (body) reader.read(body);
  else if (main) reader.readHeadings(main);
  return reader.text();
}

/** The main part of a page alone: half of a page is around it. */
function mainOf(html: string): string {
  const start = html.indexOf('<main');
  const end = html.lastIndexOf('</main>');
  return start < 0 || end < start ? html : html.slice(start, end + '</main>'.length);
}

const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;
const classesOf = (element: Element): string[] => (attributeOf(element, 'class') ?? '').split(/\s+/);
const isFirst = (element: Element): boolean =>
  element.parentNode?.childNodes.find((node) => tree.isElementNode(node)) === element;
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

function first(node: Node, holds: (element: Element) => boolean): Element | undefined {
  if (tree.isElementNode(node) && holds(node)) return node;
  if (!('childNodes' in node)) return undefined;
  for (const child of node.childNodes) {
    const found = first(child, holds);
    if (found) return found;
  }
  return undefined;
}

/** A section while it is read. */
interface Open {
  readonly id: string;
  readonly label?: string;
  text: string;
}

class Reader {
  #open: Open = { id: '', text: '' };
  readonly #done: Open[] = [];
  #code = '';

  text(): PageText {
    this.#start(this.#open.id);
    const sections = this.#done.map(({ id, label, text }) => ({
      id,
      ...(label && { label }),
      text: text.trimEnd(),
    }));
    return { sections: sections.filter(({ text, label }) => text || label), code: tidy(this.#code) };
  }

  /** Those of a list’s own parts; what it lists has pages of its own. */
  readHeadings(element: Element): void {
    for (const child of element.childNodes) {
      if (!tree.isElementNode(child)) continue;
      if (classesOf(child).includes('entry-title')) continue;
      if (HEADING.test(child.tagName)) this.#heading(child);
      else this.readHeadings(child);
    }
  }

  /** It stands alone, often without a full stop; in an excerpt it is a sentence before others. */
  readDeck(element: Element): void {
    this.read(element);
    this.#write(/[.!?…。！？]["”’»]?\s*$/.test(this.#open.text) ? ' ' : '. ');
  }

  read(element: Element): void {
    for (const node of element.childNodes) {
      if (tree.isTextNode(node)) this.#write(node.value);
      else if (tree.isElementNode(node)) this.#element(node);
    }
  }

  #element(element: Element): void {
    const { tagName } = element;
    const classes = classesOf(element);
    // The number of a footnote is no word of its sentence.
    if (attributeOf(element, 'data-footnote-ref') !== undefined) return;
    const isNavigation = tagName === 'nav' && !classes.includes('chapters');
    if (NOT_READ.has(tagName) || isNavigation || classes.some((name) => NOT_TEXT.has(name))) return;
    const isCode = tagName === 'pre' || (tagName === 'code' && MARKUP.test(plainText(element)));
    if (isCode) this.#code += ` ${plainText(element)}`;
    else if (HEADING.test(tagName)) this.#heading(element);
    else if (MOMENT.test(attributeOf(element, 'id') ?? '')) this.#moment(element);
    else this.#inside(element);
  }

  #inside(element: Element): void {
    const isBlock = !INLINE.has(element.tagName);
    if (isBlock) this.#write(CELL.has(element.tagName) && !isFirst(element) ? ' · ' : ' ');
    this.read(element);
    if (isBlock) this.#write(' ');
  }

  #heading(element: Element): void {
    const label = tidy(plainText(element));
    this.#start(attributeOf(element, 'id') ?? this.#open.id, label);
  }

  /** A chapter, whose text is its name, or a turn of a transcript; what comes after it belongs to what it is in. */
  #moment(element: Element): void {
    const around = this.#open.id;
    const id = attributeOf(element, 'id') ?? '';
    if (element.tagName === 'li') this.#start(id, tidy(plainText(element)));
    else {
      this.#start(id);
      this.read(element);
    }
    this.#start(around);
  }

  #start(id: string, label?: string): void {
    this.#done.push(this.#open);
    this.#open = { id, label, text: '' };
  }

  /** Adds text with single spaces. */
  #write(text: string): void {
    const plain = text.replace(/\s+/g, ' ');
    const isAfterSpace = this.#open.text === '' || this.#open.text.endsWith(' ');
    this.#open.text += isAfterSpace ? plain.trimStart() : plain;
  }
}

/** The text of an element without what readers do not read there. */
function plainText(element: Element): string {
  return element.childNodes
    .map((node) => {
      if (tree.isTextNode(node)) return node.value;
      if (!tree.isElementNode(node) || NOT_READ.has(node.tagName)) return '';
      if (classesOf(node).some((name) => NOT_TEXT.has(name))) return '';
      return INLINE.has(node.tagName) ? plainText(node) : ` ${plainText(node)} `;
    })
    .join('');
}
