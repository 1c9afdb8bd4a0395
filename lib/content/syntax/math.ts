/** Formulas in TeX: `$a^2$` in a sentence, and `$$ … $$`. Sums of money (`$5 and $10`) are none. */

import type { CompileContext, Extension as FromMarkdown, Token } from 'mdast-util-from-markdown';
import { type InlineMath, mathFromMarkdown, mathToMarkdown } from 'mdast-util-math';
import type { Options as ToMarkdown } from 'mdast-util-to-markdown';
import { math } from 'micromark-extension-math';
import type { Construct, Extension, State, Tokenizer } from 'micromark-util-types';

const DOLLAR = 36;

/** What the parser reads. */
export function mathSyntax(): Extension {
  const { flow, text } = math();
  return {
    flow: { [DOLLAR]: constructsOf(flow?.[DOLLAR]).map(onlyAlone) },
    text: { [DOLLAR]: constructsOf(text?.[DOLLAR]).map(withoutMoney) },
  };
}

const constructsOf = (given: Construct | Construct[] | undefined): Construct[] =>
  given ? [given].flat() : [];

/**
 * In a sentence, a formula begins and ends with no space, and no digit follows it. The same rule as Pandoc’s:
 * https://pandoc.org/MANUAL.html#extension-tex_math_dollars
 */
function withoutMoney(construct: Construct): Construct {
  const tokenize: Tokenizer = function (effects, ok, nok) {
    const judge: State = (code) => {
      const token = this.events.at(-1)?.[1];
      const source = token ? this.sliceSerialize(token) : '';
      const isFormula = source.startsWith('$$') || (/^\$\S(?:[\s\S]*\S)?\$$/.test(source) && !isDigit(code));
      return isFormula ? ok(code) : nok(code);
    };
    return construct.tokenize.call(this, effects, judge, nok);
  };
  return { ...construct, tokenize };
}

const isDigit = (code: number | null): boolean => code !== null && code >= 48 && code <= 57;

/** Dollar signs begin a block only where they are alone on their line: what follows them would not be read. */
function onlyAlone(construct: Construct): Construct {
  const tokenize: Tokenizer = function (effects, ok, nok) {
    return effects.check(fenceAlone, construct.tokenize.call(this, effects, ok, nok), nok);
  };
  return { ...construct, tokenize };
}

const fenceAlone: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const inside: State = (code) => {
      const isEnd = code === null || (code < -2 && code > -6);
      if (!isEnd && code !== DOLLAR && code !== 32 && code !== -2 && code !== -1) return nok(code);
      if (!isEnd) {
        effects.consume(code);
        return inside;
      }
      effects.exit('mathFlowFence');
      return ok(code);
    };
    return (code) => {
      effects.enter('mathFlowFence');
      return inside(code);
    };
  },
};

/** What the tree gets: nodes of the types `math` and `inlineMath`. */
export function mathNodes(): FromMarkdown {
  const plugin = mathFromMarkdown();
  const leave = plugin.exit?.mathText;
  return {
    ...plugin,
    exit: {
      ...plugin.exit,
      mathText(this: CompileContext, token: Token) {
        const node = this.stack.findLast((one): one is InlineMath => one.type === 'inlineMath');
        leave?.call(this, token);
        if (node && this.sliceSerialize(token).startsWith('$$')) markDisplay(node);
      },
    },
  };
}

/** A formula within a line that was written `$$a^2$$` is set as one on a line of its own. */
function markDisplay(node: InlineMath): void {
  node.data = { ...node.data, hProperties: { className: ['language-math', 'math-display'] } };
}

/** A formula within a line that is set on a line of its own. */
export function displayedMath(value: string): InlineMath {
  const node: InlineMath = { type: 'inlineMath', value };
  markDisplay(node);
  return node;
}

/** Whether a formula within a line is set on a line of its own. */
export const isDisplay = ({ data }: InlineMath): boolean =>
  JSON.stringify(data?.hProperties ?? {}).includes('math-display');

/** Writes a tree with formulas as Markdown: each as it was written, and dollar signs that are none with a backslash. */
export function mathMarkdown(): ToMarkdown {
  const plugin = mathToMarkdown();
  const inline = (node: InlineMath): string => (isDisplay(node) ? `$$${node.value}$$` : `$${node.value}$`);
  return { ...plugin, handlers: { ...plugin.handlers, inlineMath: inline } };
}
