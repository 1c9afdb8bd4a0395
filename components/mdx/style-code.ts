import type { Code, Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import { isStyled } from '@/lib/code/fence';
import { grammarNamed } from '@/lib/code/languages';

/**
 * A remark plugin: code that is more than Markdown makes of it becomes a `CodeBlock`, which sets it in colours. Other code
 * stays as it is.
 */
export function styleCode() {
  return (tree: Root): void => {
    visit(tree, 'code', (node, index, parent) => {
      if (index === undefined || !parent || !isStyled(node)) return;
      const siblings: Nodes[] = parent.children;
      siblings[index] = codeBlock(node);
    });
  };
}

const codeBlock = ({ value, lang, meta }: Code): MdxJsxFlowElement => ({
  type: 'mdxJsxFlowElement',
  name: 'CodeBlock',
  attributes: Object.entries({ code: value, grammar: grammarNamed(lang ?? ''), fence: meta })
    .filter(([, text]) => text)
    .map(([name, text]) => ({ type: 'mdxJsxAttribute', name, value: text })),
  children: [],
});
