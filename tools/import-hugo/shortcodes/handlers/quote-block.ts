import { withoutTags } from '@/lib/content/inline-markdown';
import type { ShortcodeHandler } from '../../context';
import { element, flow } from '../../nodes';

/** `quote-block text cite bg`: a pull quote. */
export const quoteBlock: ShortcodeHandler = {
  names: ['quote-block'],
  convert(call, context) {
    const text = call.named.text ?? call.inner ?? call.positional[0] ?? '';
    const cite = (call.named.cite ?? '').trim();
    return [
      flow('QuoteBlock', { cite: cite ? withoutTags(cite) : undefined }, context.blocks(text, call.line)),
    ];
  },
  shown(call, context) {
    const text = call.named.text ?? call.inner ?? call.positional[0] ?? '';
    const cite = (call.named.cite ?? '').trim();
    return [
      element('blockquote', {}, [
        ...context.shown(text),
        ...(cite ? [element('cite', {}, context.shown(cite))] : []),
      ]),
    ];
  },
};
