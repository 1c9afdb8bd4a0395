import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { useSettings } from '@/lib/testing/settings';
import { parse } from './parser';

/** The formulas of a body, as `kind: TeX`. */
function formulas(body: string): string[] {
  const tree = parse(body);
  if (!('type' in tree)) throw new Error(`${body}: ${tree.code}`);
  const found: string[] = [];
  visit(tree, (node: Nodes | Root) => {
    if (node.type === 'math' || node.type === 'inlineMath') found.push(`${node.type}: ${node.value}`);
  });
  return found;
}

test('dollar signs are text unless the publication says otherwise', () => {
  useSettings();
  expect(formulas('It is $a^2$.\n\n$$\nb\n$$')).toEqual([]);
});

test('formulas in a sentence and on lines of their own', () => {
  useSettings('math: true\n');
  expect(formulas('It is $\\frac{a}{2} < b$.\n\n$$\nx_{1}\n$$\n\n> $$\n> y\n> $$\n\n- $z$')).toEqual([
    'inlineMath: \\frac{a}{2} < b',
    'math: x_{1}',
    'math: y',
    'inlineMath: z',
  ]);
});

test.each([
  'It costs $5 and $10.',
  'From $5 to $10, or $ 7 $.',
  'Write \\$a\\$ for it.',
  'Code: `$a$`.',
  'In US$ and CA$5.',
  '```\n$a$\n```',
  'A price of $20,000 and one of $30,000',
])('sums of money, escaped signs and code are no formulas: %s', (body) => {
  useSettings('math: true\n');
  expect(formulas(body)).toEqual([]);
});

test('what follows the dollar signs on their line is a part of the formula', () => {
  useSettings('math: true\n');
  expect(formulas('$$ \\begin{aligned} a &= b \\\\\nc &= {d} \\end{aligned} $$')).toEqual([
    'inlineMath: \\begin{aligned} a &= b \\\\\nc &= {d} \\end{aligned}',
  ]);
});
