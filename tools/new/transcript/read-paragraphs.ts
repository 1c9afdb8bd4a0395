/** The paragraphs of a Word document, with what is bold at their start. */
import type { Element, Nodes } from 'hast';
import { fromHtml } from '../document/from-html.ts';
import { readWord } from '../document/read-word.ts';
import type { Paragraph } from './paragraph.ts';

interface Line {
  text: string;
  bold: string;
  /** Whether everything so far was bold. */
  leading: boolean;
}

const BLOCKS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'blockquote', 'td', 'th', 'div']);

/**
 * Reads a `.docx` file (ECMA-376) into its paragraphs; a line break inside a paragraph starts another one.
 *
 * @param path of the file
 * @throws where it is not a Word document
 */
export async function readParagraphs(path: string): Promise<Paragraph[]> {
  const { html } = await readWord(path);
  return paragraphsOf(html);
}

/** The paragraphs of the HTML into which a document was converted. */
export function paragraphsOf(html: string): Paragraph[] {
  const found: Omit<Paragraph, 'number'>[] = [];
  visitBlocks(fromHtml(html), found);
  return found.filter(({ text }) => text !== '').map((paragraph, at) => ({ number: at + 1, ...paragraph }));
}

function visitBlocks(node: Nodes, found: Omit<Paragraph, 'number'>[]): void {
  if (!('children' in node)) return;
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const cells = child.tagName === 'tr' ? child.children.filter((cell) => cell.type === 'element') : [];
    const [label, text] = cells;
    if (cells.length === 2 && label && text) {
      const name = squeeze(
        linesOf(label)
          .map((line) => line.text)
          .join(' '),
      );
      const lines = blocksIn(text)
        .flatMap(linesOf)
        .map(finish)
        .filter((line) => line.text !== '');
      lines.forEach((line, at) => {
        found.push(at === 0 && name !== '' ? { ...line, label: name } : line);
      });
    } else if (BLOCKS.has(child.tagName) && blocksIn(child)[0] === child) {
      found.push(...linesOf(child).map(finish));
    } else visitBlocks(child, found);
  }
}

/** The innermost blocks of an element; the element itself where it holds none. */
function blocksIn(element: Element): Element[] {
  const inner = element.children.flatMap((child) =>
    child.type === 'element' &&
    (BLOCKS.has(child.tagName) || /^(?:ul|ol|table|tbody|tr)$/.test(child.tagName))
      ? blocksIn(child)
      : [],
  );
  return inner.length > 0 ? inner : [element];
}

function linesOf(element: Element): Line[] {
  const lines: Line[] = [{ text: '', bold: '', leading: true }];
  const walk = (node: Nodes, bold: boolean): void => {
    const line = lines.at(-1);
    if (node.type === 'text' && line) {
      line.text += node.value;
      if (bold && line.leading) line.bold += node.value;
      else if (node.value.trim() !== '') line.leading = false;
    } else if (node.type === 'element') {
      if (node.tagName === 'br') lines.push({ text: '', bold: '', leading: true });
      else for (const child of node.children) walk(child, bold || /^(?:strong|b|h\d)$/.test(node.tagName));
    }
  };
  for (const child of element.children) walk(child, /^h\d$/.test(element.tagName));
  return lines;
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

const finish = ({ text, bold }: Line): Omit<Paragraph, 'number'> => ({
  text: squeeze(text),
  bold: squeeze(bold),
});
