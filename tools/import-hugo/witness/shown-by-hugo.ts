/** A page that Hugo rendered, without what its program sets around the words of the author. */
import type { Element, Nodes, Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { parseFragment } from 'parse5';
import { SKIP, visit } from 'unist-util-visit';

/** What the highlighter of Hugo calls the number of a line: beside the code, and in its lines. */
const LINE_NUMBERS = ['lnt', 'ln'];

/** The rest of an address that an older Hugo ended at a sign that nobody sees. */
const REST = /^[\p{Cf}\p{DI}][^\s<>]*/u;

/** The tree of a page: no numbers of lines, and bare addresses as they are written. */
export function shownByHugo(html: string): Root {
  const tree = fromParse5(parseFragment(html));
  if (tree.type !== 'root') return { type: 'root', children: [] };
  visit(tree, 'element', (node, index, parent) => {
    if (index === undefined || !parent) return undefined;
    if (isLineNumber(node)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (isBareAddress(node)) writeOut(node, parent.children[index + 1]);
    return undefined;
  });
  return tree;
}

const isLineNumber = ({ properties }: Element): boolean =>
  Array.isArray(properties.className) &&
  properties.className.some((name) => LINE_NUMBERS.includes(String(name)));

/** Whether Hugo made the link itself, of an address in a sentence. */
function isBareAddress({ tagName, properties, children: [words, ...more] }: Element): boolean {
  return tagName === 'a' && words?.type === 'text' && more.length === 0 && properties.href === words.value;
}

/** Gives a link what follows of its address, and takes a bracket from it that closes around it. */
function writeOut(link: Element, next: Nodes | undefined): void {
  const rest = next?.type === 'text' ? (REST.exec(next.value)?.[0] ?? '') : '';
  const written = `${String(link.properties.href)}${rest.replace(/[.,:;!?]+$/, '')}`;
  const address = isOpen(written) ? written : written.replace(/\)+$/, '');
  link.properties.href = address;
}

const isOpen = (address: string): boolean => address.split('(').length >= address.split(')').length;
