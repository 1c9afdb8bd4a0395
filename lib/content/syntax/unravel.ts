import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import { isJsx } from '../mdx';

/**
 * Elements that are alone in a paragraph become blocks without it, as MDX has it: `<Note>…</Note>` on a line of its own is not text in
 * a paragraph. Changes the tree.
 */
export function unravel(tree: Root): void {
  visit(tree, 'paragraph', (paragraph, index, parent) => {
    if (!parent || index === undefined || !paragraph.children.some(isJsx)) return;
    const blocks: MdxJsxFlowElement[] = [];
    for (const child of paragraph.children)
      if (child.type === 'mdxJsxTextElement') blocks.push(asBlock(child));
      else if (child.type !== 'text' || child.value.trim() !== '') return;
    parent.children.splice(index, 1, ...blocks);
    return index;
  });
}

function asBlock(element: MdxJsxTextElement): MdxJsxFlowElement {
  const block: MdxJsxFlowElement = { ...element, type: 'mdxJsxFlowElement', children: [] };
  // What may stand in a sentence may stand in a block; the types of the tree do not say so.
  return Object.assign(block, { children: element.children });
}
