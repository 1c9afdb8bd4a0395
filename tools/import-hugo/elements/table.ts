import type { Element } from 'hast';
import type { State } from 'hast-util-to-mdast';
import { defaultHandlers } from 'hast-util-to-mdast';
import type { Nodes, RootContent } from 'mdast';
import { flow } from '../nodes';
import type { ElementHandler } from './handler';
import { allowed } from './keep';

const BLOCKS = new Set([
  'ul',
  'ol',
  'table',
  'blockquote',
  'pre',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'iframe',
  'audio',
  'video',
  'figure',
  'dl',
]);

/** `table`: GFM's form where it can say the same; else (spans, a caption, lists in cells, no header) HTML. */
export const table: ElementHandler = {
  tags: ['table'],
  convert(state, node, context) {
    const cells = find(node, ['td', 'th']);
    if (cells.length === 0) return state.toFlow(state.all(node));
    if (cells.length === 1 || isSimple(node, cells)) {
      if (cells.length > 1) return defaultHandlers.table(state, node);
      return state.toFlow(cells.flatMap((cell) => state.all(cell)));
    }
    const aligned = cells.filter((cell) => cell.properties.align).length;
    if (aligned > 0) {
      context.tell(
        'change',
        'attributes-removed',
        context.lineOf(node),
        `A table that Markdown cannot write lost the alignment of its cells: align (${aligned}).`,
      );
    }
    return toHtml(state, node);
  },
};

function isSimple(node: Element, cells: readonly Element[]): boolean {
  const [first, ...rest] = find(node, ['tr']);
  if (!first?.children.some((child) => child.type === 'element' && child.tagName === 'th')) return false;
  if (first.children.some((child) => child.type === 'element' && child.tagName === 'td')) return false;
  if (rest.some((row) => row.children.some((child) => child.type === 'element' && child.tagName === 'th')))
    return false;
  if (find(node, ['caption', 'tfoot', 'table']).length > 0) return false;
  return cells.every((cell) => !cell.properties.colSpan && !cell.properties.rowSpan && isOneLine(cell));
}

function isOneLine(cell: Element): boolean {
  const blocks = cell.children.filter(
    (child) =>
      child.type === 'element' &&
      (BLOCKS.has(child.tagName) || child.tagName === 'p' || child.tagName === 'div'),
  );
  return (
    blocks.length === 0 ||
    (blocks.length === 1 &&
      cell.children.every((child) => child === blocks[0] || (child.type === 'text' && !child.value.trim())) &&
      find(cell, [...BLOCKS, 'br']).length === 0)
  );
}

/** The table as HTML, with the attributes that say how cells belong together. */
function toHtml(state: State, node: Element): Nodes {
  const parts: RootContent[] = [];
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'caption') parts.push(flow('caption', {}, blocksOf(state, child)));
    else if (/^(?:thead|tbody|tfoot)$/.test(child.tagName))
      parts.push(flow(child.tagName, {}, rowsOf(state, child)));
    else if (child.tagName === 'tr') parts.push(...rowsOf(state, { ...node, children: [child] }));
  }
  return flow('table', {}, parts);
}

function rowsOf(state: State, node: Element): RootContent[] {
  return node.children.flatMap((row) => {
    if (row.type !== 'element' || row.tagName !== 'tr') return [];
    const cells = row.children.flatMap((cell) =>
      cell.type === 'element' && /^t[dh]$/.test(cell.tagName)
        ? [flow(cell.tagName, allowed(cell), blocksOf(state, cell))]
        : [],
    );
    return [flow('tr', {}, cells)];
  });
}

/** A cell’s content: one line stays a line, more become blocks. */
function blocksOf(state: State, node: Element): RootContent[] {
  return state.toFlow(state.all(node)) as RootContent[];
}

function find(node: Element, tags: readonly string[]): Element[] {
  return node.children.flatMap((child) =>
    child.type !== 'element' ? [] : [...(tags.includes(child.tagName) ? [child] : []), ...find(child, tags)],
  );
}
