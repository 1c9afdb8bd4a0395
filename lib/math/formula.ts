/** Formulas in TeX as MathML, which browsers set and screen readers read by themselves: no script, no font, no picture. */
import type { Element } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { parseFragment } from 'parse5';
import temml from 'temml';
import { visit } from 'unist-util-visit';
import { styleClasses } from './style-classes';

/** Expansions of macros in one formula: more is a loop. */
const MOST_EXPANSIONS = 1000;

/**
 * A formula as an element `math`; one on a line of its own has its TeX in an annotation. It has classes and no styles (styles/math.css).
 *
 * @param isDisplay whether it is set on a line of its own
 * @throws where the formula cannot be read, which the content check should have found
 */
export function formula(tex: string, isDisplay: boolean): Element {
  const markup = temml.renderToString(tex, {
    displayMode: isDisplay,
    // In a sentence it would keep a long formula in one piece; the Markdown version has the TeX.
    annotate: isDisplay,
    throwOnError: true,
    strict: false,
    trust: false,
    maxExpand: MOST_EXPANSIONS,
    // Between relations, where a long formula in a sentence may be broken.
    wrap: isDisplay ? 'none' : 'tex',
  });
  const tree = fromParse5(parseFragment(markup));
  const root = 'children' in tree ? tree.children.find((node) => node.type === 'element') : undefined;
  if (root?.type !== 'element') throw new Error(`Nothing was made of the formula ${tex}`);
  visit(root, 'element', withoutStyle);
  return root;
}

function withoutStyle(node: Element): void {
  const { style, ...properties } = node.properties;
  if (typeof style !== 'string') return;
  const { classes, color } = styleClasses(style);
  const own = Array.isArray(properties.className) ? properties.className : [];
  const className = [...own, ...classes];
  node.properties = {
    ...properties,
    ...(className.length > 0 && { className }),
    ...(color && { mathcolor: color }),
  };
}

export interface FormulaFault {
  /** What the library says, in one line and without its copy of the formula. */
  readonly says: string;
  /** Offset in the formula; 0 where it names none. */
  readonly at: number;
}

/** Why a formula cannot be read; `undefined` where it can. */
export function formulaFault(tex: string, isDisplay: boolean): FormulaFault | undefined {
  try {
    formula(tex, isDisplay);
    return undefined;
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    const at = error instanceof Error && 'position' in error ? Number(error.position) : 0;
    return { says: firstSentence(says), at: Number.isFinite(at) ? at : 0 };
  }
}

/** “Unsupported function name: \href at position 1: …” without the place, which the problem names. */
const firstSentence = (says: string): string =>
  says
    .replace(/ at (?:position \d+|end of input)[\s\S]*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
