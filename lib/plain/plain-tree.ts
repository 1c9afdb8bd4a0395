/**
 * A body without components: Markdown and the HTML elements of the vocabulary, nothing else. Feeds, Markdown versions and
 * anything that cannot show a player are written from it.
 */
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isJsx, type JsxElement } from '../content/mdx';
import { mediumName } from '../content/medium-name';
import { parse } from '../content/syntax/parser';
import type { Outline } from '../content/types';
import { elements, isComponentName } from '../content/vocabulary';
import { site } from '../site';
import { setTypography } from '../typography/set-typography';
import { absoluteUrl, isRooted } from '../urls';
import { type FallbackContext, fallbackFor } from './fallbacks';
import { plainChapters, plainMedia } from './media';

export interface PlainSource {
  readonly file: string;
  readonly body: string;
  readonly outline: Outline;
  readonly lang?: string;
  /** Root-relative address of the page: the base of `#…` links. */
  readonly path: string;
}

/**
 * The body as a tree of plain Markdown whose addresses are all absolute, with typographic quotes as on the page.
 *
 * @throws where the body cannot be parsed, which the content check should have found
 */
export function plainTree(document: PlainSource): Root {
  const parsed = parse(document.body);
  if (!('type' in parsed)) throw new Error(`${document.file}: the body cannot be read.`);
  // Before components become text: titles in attributes keep their quotes, as on the page.
  const lang = document.lang ?? site.language;
  setTypography(parsed, lang);
  let number = 0;
  const context: FallbackContext = {
    lang,
    nextMedia: () => {
      const media = document.outline.media[number];
      number += 1;
      return media ? plainMedia(media, number, lang) : [];
    },
    chaptersOf: (name) => {
      const index = document.outline.media.findIndex((one) => mediumName(one) === name);
      const media = document.outline.media[index];
      return media ? plainChapters(media, index + 1) : [];
    },
  };
  const tree: Root = { ...parsed, children: [] };
  appendPlain(tree.children, parsed.children, context);
  makeAbsolute(tree, absoluteUrl(document.path));
  return tree;
}

/** Appends the plain forms of nodes: components become fallbacks, unknown elements leave their children. */
function appendPlain(into: Nodes[], nodes: readonly Nodes[], context: FallbackContext): void {
  for (const node of nodes.flatMap(unravel)) {
    if ('children' in node) {
      const children: Nodes[] = [];
      appendPlain(children, node.children, context);
      Object.assign(node, { children });
    }
    if (!isJsx(node)) into.push(node);
    else if (node.name && isComponentName(node.name)) into.push(...fallbackFor(node.name, node, context));
    else if (node.name && Object.hasOwn(elements, node.name)) into.push(node);
    else into.push(...node.children);
  }
}

/** Elements that stand alone on their line are blocks, as they are when MDX compiles them, and no paragraph. */
function unravel(node: Nodes): Nodes[] {
  if (node.type !== 'paragraph' || !node.children.some(isJsx)) return [node];
  const isBlank = (child: Nodes): boolean => child.type === 'text' && child.value.trim() === '';
  if (!node.children.every((child) => isJsx(child) || isBlank(child))) return [node];
  return node.children.flatMap((child) => {
    if (!isJsx(child)) return [];
    const block: JsxElement = { ...child, type: 'mdxJsxFlowElement', children: [] };
    return [Object.assign(block, { children: child.children })];
  });
}

/** Every address in full: `/topics/` and `#t=180` mean nothing in a feed reader. */
function makeAbsolute(tree: Root, base: string): void {
  mapAddresses(tree, (address) => {
    const full = isRooted(address) ? absoluteUrl(address) : address;
    return URL.canParse(full, base) ? new URL(full, base).href : full;
  });
}

/** Writes another address in the place of every address of a plain tree. */
export function mapAddresses(tree: Root, map: (address: string) => string): void {
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') node.url = map(node.url);
    if (!isJsx(node)) return;
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
      if (/^(?:href|src|cite)$/.test(attribute.name)) attribute.value = map(attribute.value);
    }
  });
}
