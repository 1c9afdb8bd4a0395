/** Links that an author wrote by hand to a footnote of Markdown’s, by the id that Hugo gives it. */
import type { Element, ElementContent, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { SKIP, visit } from 'unist-util-visit';

/**
 * A further mark of a footnote, `<sup><a href="#fn:3">3</a></sup>`, becomes a reference like the first: the new page has other ids.
 * Hugo numbers footnotes in the order in which they are first referred to.
 */
export function readFootnoteLinks(html: Root): void {
  const footnotes: string[] = [];
  visit(html, 'element', ({ properties }) => {
    const id = properties.dataFootnote;
    if (typeof id === 'string' && !footnotes.includes(id)) footnotes.push(id);
  });
  if (footnotes.length === 0) return;
  visit(html, 'element', (node, index, parent) => {
    const link = linkOf(node);
    const footnote = link && footnotes[Number(/^#fn:(\d+)$/.exec(String(link.properties.href))?.[1]) - 1];
    if (!footnote || !parent || index === undefined) return undefined;
    const words: ElementContent[] = /^\W*\d+\W*$/.test(toText(link)) ? [] : link.children;
    const mark: Element = {
      type: 'element',
      tagName: 'span',
      properties: { dataFootnote: footnote },
      children: [],
    };
    parent.children.splice(index, 1, ...words, mark);
    return [SKIP, index + words.length + 1];
  });
}

/** The link that an element is, or that is all that a raised text holds. */
function linkOf(node: Element): Element | undefined {
  if (node.tagName === 'a') return node;
  const [only, ...others] = node.children;
  const isMark = node.tagName === 'sup' && others.length === 0 && only?.type === 'element';
  return isMark && only.tagName === 'a' ? only : undefined;
}
