import type { Nodes, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as plainText } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { boldLines, type Span } from './bold-lines';
import { type SourceLine, squeeze } from './source-line';

/** The lines of a transcript in Markdown; `**Ada:** …` names who speaks. A heading above everything is the document’s title. */
export function linesOfMarkdown(source: string): SourceLine[] {
  const tree = fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const lines: SourceLine[] = [];
  let block = 0;
  const read = (node: RootContent): void => {
    const place = node.position?.start.line ?? 1;
    block += 1;
    if (node.type === 'heading') {
      // The document’s own title repeats the page’s.
      if (lines.length > 0 || node.depth > 1)
        lines.push({ place, block, text: squeeze(plainText(node)), isHeading: true });
      else lines.push({ place, block, text: '' });
    } else if (node.type === 'table') lines.push({ place, block, text: '', table: rowsOf(node) });
    else if (node.type === 'thematicBreak') return;
    else if (node.type === 'paragraph' || !('children' in node)) {
      const found = boldLines(spansOf(node, false));
      lines.push(...found.map((line, at) => ({ ...line, place: place + at, block })));
    } else for (const child of node.children) read(child);
  };
  for (const node of tree.children) read(node);
  return lines.filter(({ text, table }) => text !== '' || table);
}

const rowsOf = (table: Table): string[][] =>
  table.children.map((row) => row.children.map((cell) => squeeze(plainText(cell))));

function spansOf(node: Nodes, isBold: boolean): Span[] {
  if (node.type === 'break') return [{ text: '\n', isBold }];
  if ('children' in node)
    return node.children.flatMap((child) => spansOf(child, isBold || node.type === 'strong'));
  return 'value' in node && node.type !== 'html' ? [{ text: node.value, isBold }] : [];
}
