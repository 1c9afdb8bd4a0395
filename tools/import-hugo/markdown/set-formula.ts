/** Formulas of the old site, set at build where the publication sets formulas (`math` in its settings). */
import type { Code, InlineCode, Nodes, Root } from 'mdast';
import type { InlineMath } from 'mdast-util-math';
import { visit } from 'unist-util-visit';
import { displayedMath } from '@/lib/content/syntax/math';
import { formulaFault } from '@/lib/math/formula';
import { site } from '@/lib/site';
import { parseMdx } from './mdx';

/**
 * Why a formula has to stay code; `undefined` where it can be set.
 *
 * @param tex without its marks
 */
export function formulaObstacle(tex: string, isDisplay: boolean): string | undefined {
  if (!site.math) return '“math” is not true in content/site.yml';
  const fault = formulaFault(tex, isDisplay);
  if (fault) return fault.says;
  const mark = isDisplay ? '$$' : '$';
  const read = parseMdx(`${mark}${tex}${mark}`);
  const [only, ...more] = read ? formulasIn(read) : [];
  return only === tex && more.length === 0 ? undefined : 'it cannot stand between dollar signs';
}

/** A formula of a sentence; one that is set on a line of its own has two dollar signs on either side. */
export const formulaNode = (tex: string, isDisplay: boolean): InlineMath =>
  isDisplay ? displayedMath(tex) : { type: 'inlineMath', value: tex };

/** A formula as code. */
export const formulaCode = (tex: string, isDisplay: boolean): Code | InlineCode =>
  isDisplay ? { type: 'code', lang: 'math', value: tex } : { type: 'inlineCode', value: tex };

/** The formulas of a body, in TeX. */
export function formulasIn(tree: Nodes | Root): string[] {
  const found: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'math' || node.type === 'inlineMath') found.push(node.value);
  });
  return found;
}
