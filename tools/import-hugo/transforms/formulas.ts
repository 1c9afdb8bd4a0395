/** Formulas where they cannot stand as they are, and what is told of those that are set. */
import type { Nodes, Parents, Root } from 'mdast';
import { isDisplay } from '@/lib/content/syntax/math';
import type { TransformContext } from '../context';
import { formulaCode, formulasIn } from '../markdown/set-formula';

type Context = Pick<TransformContext, 'tell'> & { readonly bodyLine: number };

/** Settles in place, and tells once that formulas are set at build. */
export function settleFormulas(root: Root, context: Context): void {
  settle(root, false, context);
  const formulas = formulasIn(root);
  if (formulas.length > 0)
    context.tell(
      'change',
      'math',
      context.bodyLine,
      'The formulas of the post stand between dollar signs; they are set at build, without a program.',
      { formulas },
    );
}

function settle(parent: Parents, isInCell: boolean, context: Context): void {
  const children = parent.children as Nodes[];
  children.forEach((child, index) => {
    if ('children' in child) settle(child, isInCell || child.type === 'tableCell', context);
    if (child.type !== 'inlineMath') return;
    // A bar would end the cell.
    if (isInCell) child.value = child.value.replaceAll('\\|', '\\Vert ').replaceAll('|', '\\vert ').trim();
    const next = children[index + 1];
    // Before a digit a dollar sign is money.
    const [digits] = next?.type === 'text' && !isDisplay(child) ? (/^\d+/.exec(next.value) ?? []) : [];
    if (digits === undefined) return;
    children[index] = formulaCode(child.value, false);
    const message = `The formula “${child.value}” stays as TeX, in code: a digit follows it.`;
    context.tell('person', 'math', context.bodyLine, message, { text: `${child.value} ${digits}` });
  });
}
