/** The words of a heading as a link to it: whoever hears the page hears them once, and a pointer or a keyboard can take the address. */
import type { Heading, Nodes, PhrasingContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { isJsx, type JsxElement } from '@/lib/content/mdx';

/** Puts the children of a heading into a link to it, unless something among them is pressed already or cannot be in a link. */
export function linkToItself(node: Heading | JsxElement, id: string): void {
  const children: readonly Nodes[] = node.children;
  if (!children.every(isPhrasing) || children.some(isTaken)) return;
  node.children = [{ type: 'link', url: `#${id}`, children: children.filter(isPhrasing) }];
}

const PHRASING = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'image',
  'mdxJsxTextElement',
]);

const isPhrasing = (node: Nodes): node is PhrasingContent => PHRASING.has(node.type);

/** Elements of HTML that a link may be around. */
const PLAIN = new Set(
  'abbr b br cite code del em i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(' '),
);

/** Whether a node is or holds a link, a footnote's number or a component. */
function isTaken(node: Nodes): boolean {
  let taken = false;
  visit(node, (inner) => {
    taken ||= !isPhrasing(inner) || (isJsx(inner) && !PLAIN.has(inner.name ?? ''));
  });
  return taken;
}
