/** What a reader gets of a body, as lists that can be compared: words, links, pictures, frames, recordings, headings, cells, lines, items, emphasis. */
import type { Element, Nodes, Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { parseFragment } from 'parse5';
import { comparableAddress } from './comparable-address';

export interface Facts {
  readonly words: readonly string[];
  readonly links: readonly string[];
  /** Address and alternative text, separated by a space. */
  readonly images: readonly string[];
  readonly embeds: readonly string[];
  readonly audio: readonly string[];
  /** Level and words: `2 The results`. */
  readonly headings: readonly string[];
  /** Words of each table cell that holds any. */
  readonly cells: readonly string[];
  /** Thematic breaks. */
  readonly breaks: readonly string[];
  /** What stands before each item of a list: `•`, or its number. */
  readonly items: readonly string[];
  /** Each word that is set apart, and how: `strong once`, `em once`. */
  readonly emphasis: readonly string[];
}

export const factKinds = [
  'words',
  'links',
  'images',
  'embeds',
  'audio',
  'headings',
  'cells',
  'breaks',
  'items',
  'emphasis',
] as const satisfies readonly (keyof Facts)[];

/** What the report counts. */
export const countedKinds = [
  'words',
  'links',
  'images',
  'embeds',
  'audio',
  'headings',
  'cells',
] as const satisfies readonly (keyof Facts)[];

const INLINE = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const UNSEEN = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'title',
  'iframe',
  'object',
  'svg',
  'textarea',
]);

/** Reads the facts of a tree. `origin` is the old site, below which relative addresses lie. */
export function factsOf(tree: Nodes, origin: string): Facts {
  const facts = {
    words: [] as string[],
    links: [] as string[],
    images: [] as string[],
    embeds: [] as string[],
    audio: [] as string[],
    headings: [] as string[],
    cells: [] as string[],
    breaks: [] as string[],
    items: [] as string[],
    emphasis: [] as string[],
  };
  const address = (value: unknown): string => comparableAddress(String(value ?? ''), origin);
  const visit = (node: Nodes, inMedia: boolean): void => {
    if (node.type === 'element') read(node, inMedia);
    if ('children' in node) for (const child of node.children) visit(child, inMedia || isMedia(node));
  };
  const read = (node: Element, inMedia: boolean): void => {
    const { properties, tagName } = node;
    if (properties.dataEmbed) facts.embeds.push(address(properties.dataEmbed));
    if (tagName === 'a' && properties.href && !inMedia && !isFootnoteMark(node) && hasContent(node))
      facts.links.push(address(properties.href));
    if (tagName === 'img')
      facts.images.push(
        `${address(properties.src)
          .replace(/^http:/, 'https:')
          .replace(/#.*$/, '')} ${wordsOf(String(properties.alt ?? '')).join(' ')}`.trim(),
      );
    if (tagName === 'iframe' && properties.src) facts.embeds.push(address(properties.src));
    if ((tagName === 'audio' || tagName === 'source') && properties.src)
      facts.audio.push(address(properties.src));
    if (/^h[1-6]$/.test(tagName)) {
      const words = wordsOf(textOf(node));
      if (words.length > 0) facts.headings.push(`${tagName[1]} ${words.join(' ')}`);
    }
    if (tagName === 'hr') facts.breaks.push('***');
    if (tagName === 'ul' || tagName === 'ol') facts.items.push(...markersOf(node));
    if (tagName === 'td' || tagName === 'th') {
      const words = wordsOf(textOf(node));
      if (words.length > 0) facts.cells.push(words.join(' '));
    }
  };
  visit(tree, false);
  facts.words.push(...wordsOf(textOf(tree)));
  facts.emphasis.push(...emphasisOf(tree));
  return facts;
}

const EMPHASIS = { strong: new Set(['strong', 'b']), em: new Set(['em', 'i']) };

/** Every word of which a part is set apart; two parts side by side are one word. */
function emphasisOf(tree: Nodes): string[] {
  return Object.entries(EMPHASIS).flatMap(([name, tags]) => {
    let apart = '';
    const text = textOf(tree, (part, parents) => {
      const normal = normalized(part);
      apart += (parents.some((tag) => tags.has(tag)) ? 'x' : ' ').repeat(normal.length);
      return normal;
    });
    return [...text.matchAll(WORD)]
      .filter(({ 0: word, index }) => apart.slice(index, index + word.length).includes('x'))
      .map(([word]) => `${name} ${word}`);
  });
}

/** What browsers set before the items of a list that hold anything. */
function markersOf({ tagName, properties, children }: Element): string[] {
  let number = Number(properties.start ?? 1) - 1;
  return children.flatMap((item) => {
    if (item.type !== 'element' || item.tagName !== 'li') return [];
    number = Number(item.properties.value ?? number + 1);
    return wordsOf(textOf(item)).length === 0 ? [] : [tagName === 'ul' ? '•' : String(number)];
  });
}

/** The facts of HTML text. */
export function factsOfHtml(html: string, origin: string): Facts {
  const tree = fromParse5(parseFragment(html));
  return factsOf(tree.type === 'root' ? tree : ({ type: 'root', children: [] } satisfies Root), origin);
}

const isMedia = (node: Nodes): boolean =>
  node.type === 'element' && (node.tagName === 'audio' || node.tagName === 'video');

/** The number that stands for a footnote, and the arrow back: signs, and no words of the author. */
const isFootnoteMark = ({ properties }: Element): boolean =>
  'dataFootnoteRef' in properties ||
  'dataFootnoteBackref' in properties ||
  /^doc-(?:noteref|backlink)$/.test(String(properties.role));

function hasContent(node: Element): boolean {
  if (textOf(node).trim() !== '') return true;
  return node.children.some(
    (child) =>
      child.type === 'element' && (/^(?:img|iframe|audio|picture)$/.test(child.tagName) || hasContent(child)),
  );
}

/** The text that is seen, blocks apart from one another; each part as `read` gives it, which is told the tags around it. */
function textOf(
  node: Nodes,
  read: (part: string, tags: readonly string[]) => string = (part) => part,
): string {
  const parts: string[] = [];
  const visit = (one: Nodes, tags: readonly string[]): void => {
    if (one.type === 'text') parts.push(read(one.value, tags));
    if (!('children' in one)) return;
    if (one.type !== 'element') {
      for (const child of one.children) visit(child, tags);
      return;
    }
    if (isFootnoteMark(one)) return;
    const apart = !INLINE.has(one.tagName);
    if (apart) parts.push(read(' ', []));
    if (!UNSEEN.has(one.tagName) && !isMedia(one) && one.properties.hidden !== true)
      for (const child of one.children) visit(child, [...tags, one.tagName]);
    if (apart) parts.push(read(' ', []));
  };
  visit(node, []);
  return parts.join('');
}

/**
 * Runs of letters and digits. Quotes, dashes, apostrophes and what nobody sees do not count, so that typography is no loss.
 */
export const wordsOf = (text: string): string[] => normalized(text).match(WORD) ?? [];

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

const normalized = (text: string): string => text.normalize('NFC').replace(/[\p{Cf}\p{DI}'’‘`´]/gu, '');
