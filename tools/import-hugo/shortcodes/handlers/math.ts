import { formula } from '@/lib/math/formula';
import { site } from '@/lib/site';
import type { ShortcodeHandler } from '../../context';
import { FORMULA } from '../../markdown/formulas';
import { formulaCode, formulaNode, formulaObstacle } from '../../markdown/set-formula';
import { element, word } from '../../nodes';

/** A formula in TeX, which Markdown must not read: set at build where the publication does so, else it stays as code. */
export const math: ShortcodeHandler = {
  names: [FORMULA],
  convert(call, context) {
    const [tex, isDisplay] = [call.positional[0]?.trim() ?? '', Boolean(call.named.display)];
    const obstacle = formulaObstacle(tex, isDisplay);
    if (obstacle === undefined) return [formulaNode(tex, isDisplay)];
    context.tell(
      'person',
      'math',
      site.math ? call.line : context.bodyLine,
      site.math
        ? `The formula “${tex.slice(0, 80)}” stays as TeX, in code: ${obstacle}.`
        : 'The formulas of the post were kept as TeX, in code; the old site had a program set them.',
    );
    return [formulaCode(tex, isDisplay)];
  },
  shown(call) {
    const [tex, isDisplay] = [call.positional[0]?.trim() ?? '', Boolean(call.named.display)];
    return formulaObstacle(tex, isDisplay) === undefined
      ? [formula(tex, isDisplay)]
      : [element(isDisplay ? 'pre' : 'code', {}, [word(tex)])];
  },
};
