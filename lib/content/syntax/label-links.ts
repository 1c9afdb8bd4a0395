/**
 * Markdown as GitHub writes it makes a link of every bare address. In the words of a link, a button or a chapter it is text:
 * HTML knows no link in a link.
 */
import type { Link, Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { isJsx } from '../mdx';
import { isComponentName, vocabulary } from '../vocabulary';

/** A remark plugin. The content check, the page and its plain forms read a body with it. */
export const textInLabels = () => unlinkLabels;

/** Makes bare addresses in labels the text that they are; changes the tree. */
export function unlinkLabels(tree: Root): void {
  visit(tree, (label) => {
    if (!isLabel(label)) return;
    visit(label, 'link', (link, index, parent) => {
      if (index === undefined || !parent || !isBare(link)) return;
      parent.children.splice(index, 1, ...link.children);
      return [SKIP, index + link.children.length];
    });
  });
}

/** An element that is pressed as one: a link, or a component that takes a line of words. */
function isLabel(node: Nodes): boolean {
  if (!isJsx(node) || !node.name) return false;
  if (node.name === 'a') return true;
  return isComponentName(node.name) && /^(?:text|inline)$/.test(vocabulary[node.name].children);
}

/** Whether Markdown made the link: it starts with its words, and one that an author wrote with a bracket. */
function isBare({ position, children: [words] }: Link): boolean {
  return !position || position.start.offset === words?.position?.start.offset;
}
