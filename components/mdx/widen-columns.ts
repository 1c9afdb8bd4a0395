import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Characters from which a cell is read as a sentence and not at a glance. */
const SENTENCE = 32;

/**
 * A rehype plugin: the first cell of a column of sentences says so by its class, and the style keeps the column wide enough to be read.
 * Left to itself a browser gives the room to code, which cannot be broken.
 */
export function widenColumns() {
  return (tree: Root): void => {
    visit(tree, 'element', (table) => {
      if (table.tagName !== 'table') return;
      const rows: Element[] = [];
      visit(table, 'element', (node) => {
        if (node.tagName === 'tr') rows.push(node);
      });
      const [first = [], ...others] = rows.map(cellsOf);
      first.forEach((cell, column) => {
        const isWide = others.some((row) => lengthOf(row[column] ?? cell) >= SENTENCE);
        if (isWide) cell.properties.className = [cell.properties.className ?? [], 'wide'].flat().map(String);
      });
    });
  };
}

const cellsOf = (row: Element): Element[] =>
  row.children.filter((node): node is Element => node.type === 'element' && /^t[dh]$/.test(node.tagName));

/** Characters that a cell shows. */
function lengthOf(cell: Element): number {
  let length = 0;
  visit(cell, 'text', ({ value }) => {
    length += value.length;
  });
  return length;
}
