import type { Paragraph, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { defaultHandlers, type Handle, toMarkdown } from 'mdast-util-to-markdown';

/** Markdown as this project's posts are written. */
export function print(root: Root): string {
  return toMarkdown(root, {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    listItemIndent: 'one',
    extensions: [
      gfmToMarkdown({ tablePipeAlign: false }),
      mdxToMarkdown({ printWidth: 100 }),
      { handlers: { paragraph } },
    ],
  }).replace(/^\n+|\n+$/g, '');
}

/** A line that starts with “import” or “export” is code to MDX only at the very start of the line: a blank keeps it text. */
const paragraph: Handle = (node: Paragraph, parent, state, info) => {
  const text = defaultHandlers.paragraph(node, parent, state, info);
  return parent?.type === 'root' && /^(?:import|export)\b/.test(text) ? ` ${text}` : text;
};
