import type { Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { isJsx } from '../../mdx';
import type { DocumentRule } from '../checker';
import { isCurrent } from './current';

/** A heading with nothing below it. */
export const emptySection: DocumentRule = {
  id: 'editorial/empty-section',
  severity: 'note',
  reason: 'A heading promises a text; readers who jump to it from the contents find none.',
  example: '## Opening hours\n\n## How to find us\n\nTake line 4.',
  message: 'Nothing follows the heading “Opening hours”',
  fix: 'Write the section, or delete the heading.',
  check(document, report) {
    if (!isCurrent(document) || !document.isNested) return;
    for (const parent of document.nodes.map(({ node }) => node)) {
      if (!('children' in parent) || parent.type === 'paragraph') continue;
      const children: readonly Nodes[] = parent.children.filter((node) => !isNothing(node));
      children.forEach((node, index) => {
        const level = levelOf(node);
        const next = children[index + 1];
        if (level === undefined || (next && (levelOf(next) ?? 7) > level)) return;
        report(node, `Nothing follows the heading “${wordsOf(node)}”`, emptySection.fix);
      });
    }
  },
};

/** What readers do not see: a place to link to, a remark to colleagues, the space between two tags. */
const isNothing = (node: Nodes): boolean =>
  (isJsx(node) && node.name === 'Anchor') ||
  node.type === 'mdxFlowExpression' ||
  node.type === 'mdxTextExpression' ||
  node.type === 'definition' ||
  node.type === 'footnoteDefinition' ||
  (node.type === 'text' && node.value.trim() === '') ||
  // `<Anchor id="x" />` on a line of its own may be read as a paragraph.
  (node.type === 'paragraph' && node.children.every(isNothing));

/** 1 to 6; a heading is one in Markdown or in HTML. */
function levelOf(node: Nodes): number | undefined {
  if (node.type === 'heading') return node.depth;
  // An element alone on its line is read as a paragraph, and shown as a block.
  if (node.type === 'paragraph' && node.children.length === 1 && node.children[0])
    return levelOf(node.children[0]);
  const level = isJsx(node) ? /^h([1-6])$/.exec(node.name ?? '')?.[1] : undefined;
  return level === undefined ? undefined : Number(level);
}

const wordsOf = (node: Nodes): string => plainText(node).replace(/\s+/g, ' ').trim();
