import type { ShortcodeHandler } from '../../context';
import { element, inline, text, word } from '../../nodes';
import { resolveAddress } from '../../site/references';

/** `button href text`: a link that looks like a button. */
export const button: ShortcodeHandler = {
  names: ['button'],
  convert(call, context) {
    const href = resolveAddress(call.named.href ?? call.positional[0] ?? '', context.site, context.options);
    return [inline('Button', { href }, [text(call.named.text ?? call.inner ?? call.positional[1] ?? href)])];
  },
  shown(call, context) {
    const href = resolveAddress(call.named.href ?? call.positional[0] ?? '', context.site, context.options);
    return [element('a', { href }, [word(call.named.text ?? call.inner ?? call.positional[1] ?? href)])];
  },
};
