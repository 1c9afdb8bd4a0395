import type { ShortcodeHandler } from '../../context';
import { FORMULA } from '../../markdown/formulas';
import { element, word } from '../../nodes';

/** A formula in TeX, which Markdown must not read: it stays TeX. */
export const math: ShortcodeHandler = {
  names: [FORMULA],
  convert(call, context) {
    const tex = call.positional[0] ?? '';
    context.tell(
      'person',
      'math',
      context.bodyLine,
      'The formulas of the post were kept as TeX, in code; the old site had a program set them.',
    );
    return [
      call.named.display
        ? { type: 'code', lang: 'math', value: tex.trim() }
        : { type: 'inlineCode', value: tex.trim() },
    ];
  },
  shown: (call) => [element(call.named.display ? 'pre' : 'code', {}, [word(call.positional[0] ?? '')])],
};
