import { visit } from 'unist-util-visit';
import { isJsx } from '../mdx';
import type { Rule } from './rule';

/** Refuses expressions, spreads and imports: next-mdx-remote would remove them without a word. */
export const noCode: Rule = {
  id: 'mdx/no-code',
  severity: 'error',
  reason: 'Posts are data: JavaScript in a post would be removed in silence or run in the build.',
  example: '<YouTube id="2dH_hvUNEVM" title="Panel" start={30} />',
  check({ tree }, _index, report) {
    if (!tree) return;
    visit(tree, (node) => {
      if (node.type === 'mdxjsEsm') {
        report(
          node,
          'import and export do not belong in a post',
          'Delete the line; components are there without it.',
        );
      } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
        if (/^\s*(?:\/\*[\s\S]*\*\/)?\s*$/.test(node.value)) return;
        report(
          node,
          `{${shorten(node.value)}} is code, which posts do not hold`,
          'Write \\{ and \\} for braces in text.',
        );
      } else if (isJsx(node)) {
        for (const attribute of node.attributes) {
          if (attribute.type === 'mdxJsxExpressionAttribute') {
            report(
              node,
              `{${shorten(attribute.value)}} in <${node.name}> is code`,
              'Write each attribute as name="value".',
            );
          } else if (attribute.value !== null && typeof attribute.value === 'object') {
            const value = attribute.value.value.replace(/^['"`]|['"`]$/g, '');
            report(
              node,
              `${attribute.name}={${shorten(attribute.value.value)}} in <${node.name}> is code; attributes are text in quotes`,
              `Write ${attribute.name}="${shorten(value)}".`,
            );
          }
        }
      }
    });
  },
};

const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
