import type { Nodes, Parents } from 'mdast';
import { isJsx } from '../../mdx';
import type { DocumentRule } from '../checker';

const BLOCKS =
  /^(?:blockquote|div|dl|details|figure|h[1-6]|hr|ol|p|pre|section|table|ul|caption|colgroup|dd|dt|figcaption|li|summary|tbody|td|tfoot|th|thead|tr)$/;

/** What may only stand in certain others. */
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  li: ['ul', 'ol'],
  dt: ['dl', 'div'],
  dd: ['dl', 'div'],
  td: ['tr'],
  th: ['tr'],
  tr: ['table', 'thead', 'tbody', 'tfoot'],
  thead: ['table'],
  tbody: ['table'],
  tfoot: ['table'],
  caption: ['table'],
  colgroup: ['table'],
  col: ['colgroup', 'table'],
  summary: ['details'],
  figcaption: ['figure'],
};

/** HTML elements where HTML allows them; browsers rearrange the rest. */
export const nesting: DocumentRule = {
  id: 'mdx/nesting',
  severity: 'error',
  reason:
    'Browsers rearrange elements that stand where HTML does not allow them, and readers see something else.',
  example: '<ul>\n<p>One</p>\n<td>Two</td>\n</ul>',
  message: '<td> is inside <ul>; it belongs in <tr>',
  fix: 'Put it in <tr>, or write Markdown instead.',
  check({ nodes }, report) {
    for (const { node, ancestors } of nodes) {
      if (node.type === 'link' && ancestors.some(isLink))
        report(node, 'A link is inside a link', 'Take one of the two out.');
      if (!isJsx(node) || node.name === null) continue;
      const around = ancestors.findLast(
        (ancestor) => ancestor.type !== 'paragraph' || !isUnravelled(ancestor),
      );
      const parent = around && nameOf(around);
      const allowed = Object.hasOwn(PARENTS, node.name) ? PARENTS[node.name] : undefined;
      if (allowed && !(parent && allowed.includes(parent))) {
        const where = parent ? `is inside <${parent}>` : 'has no parent';
        const first = allowed.map((one) => `<${one}>`).join(' or ');
        report(
          node,
          `<${node.name}> ${where}; it belongs in ${first}`,
          `Put it in ${first}, or write Markdown instead.`,
        );
      } else if (parent === 'p' && BLOCKS.test(node.name)) {
        report(
          node,
          `<${node.name}> cannot be inside a paragraph`,
          'Put it on a line of its own, with an empty line before and after.',
        );
      } else if (node.name === 'a' && ancestors.some(isLink)) {
        report(node, 'A link is inside a link', 'Take one of the two out.');
      }
    }
  },
};

const isLink = (node: Nodes): boolean =>
  node.type === 'link' ||
  (isJsx(node) && (node.name === 'a' || node.name === 'Button' || node.name === 'FileLink'));

/** A paragraph of nothing but tags and white space is taken apart. */
const isUnravelled = (node: Parents): boolean =>
  node.children.every((child) => isJsx(child) || (child.type === 'text' && child.value.trim() === ''));

/** The HTML element that a node becomes, as far as nesting is concerned. */
function nameOf(node: Parents): string | undefined {
  if (isJsx(node)) return node.name ?? undefined;
  if (node.type === 'paragraph' || node.type === 'heading') return 'p';
  return undefined;
}
