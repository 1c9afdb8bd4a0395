/** The lines of a transcript that is a Word document, converted to HTML. */
import type { Element, Nodes } from 'hast';
import { fromHtml } from '../documents/from-html';
import { boldLines, type Span } from './bold-lines';
import { type SourceLine, squeeze } from './source-line';
import { turnsOfTable } from './table-of-turns';

type Found = Omit<SourceLine, 'place'>;

const BLOCKS = /^(?:p|h[1-6]|li|blockquote|td|th|div|dt|dd)$/;

/**
 * Reads the HTML of a document: its paragraphs, with what is bold at their start; line breaks begin lines; a table whose
 * left-hand column says who speaks is read as turns, any other stays a table.
 */
export function linesOfWord(html: string): SourceLine[] {
  const found: Found[] = [];
  let block = 0;
  const walk = (node: Nodes): void => {
    if (!('children' in node)) return;
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      block += 1;
      if (child.tagName === 'table') {
        const rows = rowsOf(child);
        const turns = turnsOfTable(rows);
        for (const turn of turns ?? []) {
          block += 1;
          found.push({ ...turn, block });
        }
        if (turns) continue;
        if (rows.every((row) => row.length === 1)) walk(child);
        else found.push({ block, text: '', table: rows });
      } else if (BLOCKS.test(child.tagName) && !holdsBlocks(child)) {
        const isHeading = /^h\d$/.test(child.tagName);
        // The document’s own title repeats the page’s.
        if (child.tagName === 'h1' && found.length === 0) found.push({ block, text: '' });
        else if (isHeading) found.push({ block, text: squeeze(textOf(child)), isHeading });
        else for (const line of boldLines(spansOf(child, false))) found.push({ ...line, block });
      } else walk(child);
    }
  };
  walk(fromHtml(html));
  return found
    .filter(({ text, table }) => text !== '' || table)
    .map((line, at) => ({ ...line, place: at + 1 }));
}

const holdsBlocks = (element: Element): boolean =>
  element.children.some(
    (child) =>
      child.type === 'element' && (BLOCKS.test(child.tagName) || /^(?:ul|ol|table)$/.test(child.tagName)),
  );

/** Rows of cells as plain text. */
function rowsOf(table: Element): string[][] {
  const rows: string[][] = [];
  const walk = (element: Element): void => {
    if (element.tagName === 'tr')
      rows.push(element.children.flatMap((cell) => (cell.type === 'element' ? [squeeze(textOf(cell))] : [])));
    else for (const child of element.children) if (child.type === 'element') walk(child);
  };
  walk(table);
  return rows;
}

const textOf = (element: Element): string =>
  spansOf(element, false)
    .map(({ text }) => text)
    .join('');

function spansOf(node: Nodes, isBold: boolean): Span[] {
  if (node.type === 'text') return [{ text: node.value.replaceAll('\n', ' '), isBold }];
  if (node.type !== 'element') return [];
  if (node.tagName === 'br') return [{ text: '\n', isBold }];
  const inside = node.children.flatMap((child) =>
    spansOf(child, isBold || /^(?:strong|b)$/.test(node.tagName)),
  );
  return BLOCKS.test(node.tagName) ? [...inside, { text: ' ', isBold: false }] : inside;
}
