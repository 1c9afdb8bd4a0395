/** Tables that Markdown has no form for, with cells across columns or rows: HTML, which posts may hold. */
import type { Element, Nodes } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { BlockContent, Nodes as MdastNodes, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';

/** Whether Markdown can say a table: no cell spans others, or holds a list, a table or a heading. */
export function isPlainTable(table: Element): boolean {
  return cellsOf(table).every(
    (cell) =>
      !(Number(cell.properties.colSpan) > 1 || Number(cell.properties.rowSpan) > 1 || holdsBlocks(cell)),
  );
}

const holdsBlocks = (cell: Element): boolean =>
  cell.children.some((child) => child.type === 'element' && /^(?:ul|ol|table|h[1-6])$/.test(child.tagName));

function cellsOf(node: Nodes): Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) =>
    child.type !== 'element' ? [] : /^t[dh]$/.test(child.tagName) ? [child] : cellsOf(child),
  );
}

/** Puts a line break between the paragraphs of a cell, which Markdown would run together. */
export function breakInCells(tree: Nodes): void {
  for (const cell of cellsOf(tree))
    cell.children = cell.children.flatMap((child, at) => {
      const isNext = at > 0 && child.type === 'element' && child.tagName === 'p';
      return isNext ? [{ type: 'element', tagName: 'br', properties: {}, children: [] }, child] : [child];
    });
}

/** A table as elements, each with only what says how far its cells reach. */
export function htmlTable(element: Element): MdxJsxFlowElement {
  const isCell = /^t[dh]$/.test(element.tagName);
  const spans = (['colSpan', 'rowSpan'] as const).flatMap((name) => {
    const value = Number(element.properties[name]);
    return value > 1
      ? [{ type: 'mdxJsxAttribute' as const, name: name.toLowerCase(), value: String(value) }]
      : [];
  });
  const scope =
    element.tagName === 'th' ? [{ type: 'mdxJsxAttribute' as const, name: 'scope', value: 'col' }] : [];
  return {
    type: 'mdxJsxFlowElement',
    name: element.tagName,
    attributes: isCell ? [...spans, ...scope] : [],
    children: isCell
      ? cellContent(element)
      : element.children.flatMap((child): BlockContent[] =>
          child.type === 'element' ? [htmlTable(child)] : [],
        ),
  };
}

function cellContent(cell: Element): BlockContent[] {
  const tree = toMdast({ type: 'root', children: cell.children });
  const blocks: RootContent[] = tree.type === 'root' ? tree.children : [];
  if (blocks.every(isPhrase))
    return blocks.length > 0 ? [{ type: 'paragraph', children: blocks.filter(isPhrase) }] : [];
  return blocks as BlockContent[];
}

/** Whether a node stands inside of a paragraph. */
export const isPhrase = (node: MdastNodes): node is PhrasingContent =>
  /^(?:text|emphasis|strong|link|image|break|delete|inlineCode|mdxJsxTextElement)$/.test(node.type);
