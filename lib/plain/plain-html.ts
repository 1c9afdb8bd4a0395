/** A body as plain HTML for feed readers: no scripts, styles, classes or ids; every address absolute. */
import type { Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { type State, toHast } from 'mdast-util-to-hast';
import { attributeText, type JsxElement } from '../content/mdx';
import { elements } from '../content/vocabulary';
import { site } from '../site';
import { absoluteUrl } from '../urls';
import { footnotesOf } from '../words/footnotes';
import type { PlainSource } from './plain-tree';

/**
 * The HTML of a plain tree.
 *
 * @param document what the tree was made of: footnotes are labelled in its language
 */
export function htmlOfTree(tree: Root, document: PlainSource): string {
  const { words } = footnotesOf(document.lang ?? site.language);
  const hast = toHast(tree, {
    clobberPrefix: '',
    footnoteLabel: words.title,
    footnoteBackLabel: (reference, again) =>
      words.backToText(`${reference + 1}${again > 1 ? `-${again}` : ''}`),
    handlers: { mdxJsxFlowElement: element, mdxJsxTextElement: element },
  });
  const html = toHtml(tidy(hast, absoluteUrl(document.path)), {
    characterReferences: { useNamedReferences: true },
  });
  // A CDATA section ends at “]]>” wherever it stands.
  return html.replaceAll(']]>', ']]&gt;');
}

/** One element and what stands in it as HTML. */
export function htmlOf(node: JsxElement): string {
  return toHtml(toHast(node, { handlers: { mdxJsxFlowElement: element, mdxJsxTextElement: element } }));
}

/** An HTML element that an author wrote, with the attributes that the vocabulary allows. */
function element(state: State, node: JsxElement): Element | ElementContent[] {
  const allowed = elements[node.name ?? ''];
  const children = state.all(node);
  if (!node.name || !allowed) return children;
  const properties: Properties = {};
  for (const name of allowed) {
    const value = attributeText(node, name);
    if (value !== undefined) properties[name] = value;
  }
  return { type: 'element', tagName: node.name, properties, children };
}

/** Without ids (two posts in one feed may share them), classes and data attributes; links to notes lead to the page. */
function tidy(tree: ReturnType<typeof toHast>, page: string): ReturnType<typeof toHast> {
  if (!('children' in tree)) return tree;
  for (const child of tree.children) {
    if (child.type !== 'element') continue;
    for (const name of Object.keys(child.properties)) {
      if (/^(?:id|className|data|aria)/.test(name)) delete child.properties[name];
    }
    const { href } = child.properties;
    if (typeof href === 'string' && href.startsWith('#')) child.properties.href = `${page}${href}`;
    tidy(child, page);
  }
  return tree;
}
