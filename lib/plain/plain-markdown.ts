/** A body as plain Markdown (CommonMark with GFM): no components, every address absolute. */
import type { Nodes, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { isJsx } from '../content/mdx';
import { mathMarkdown } from '../content/syntax/math';
import { site } from '../site';
import { htmlOf } from './plain-html';

/** The Markdown of a plain tree, which is used up. HTML that Markdown has no form for stays HTML, which Markdown allows. */
export function markdownOfTree(tree: Root): string {
  writeElements(tree);
  const markdown = toMarkdown(tree, {
    bullet: '-',
    emphasis: '*',
    fences: true,
    listItemIndent: 'one',
    resourceLink: true,
    rule: '-',
    extensions: [gfmToMarkdown({ tablePipeAlign: false }), ...(site.math ? [mathMarkdown()] : [])],
  });
  // `&t=180s` is no character reference: addresses stay as they are, for programs that look for them without a parser.
  return markdown.replace(/\\&(?=\w+=)/g, '&');
}

/** Elements as the HTML that they are, whole. */
function writeElements(parent: Root | Extract<Nodes, { children: Nodes[] }>): void {
  const children: Nodes[] = parent.children.map((child: Nodes) => {
    if (isJsx(child)) return { type: 'html', value: htmlOf(child) };
    if ('children' in child) writeElements(child);
    return child;
  });
  Object.assign(parent, { children });
}
