import type { Call, ShortcodeHandler } from '../../context';
import { element, inline, text, word } from '../../nodes';
import { resolveAddress } from '../../site/references';

/** `button href text`: a link that looks like a button. */
export const button: ShortcodeHandler = {
  names: ['button'],
  convert(call, context) {
    const href = resolveAddress(call.named.href ?? call.positional[0] ?? '', context.site, context.options);
    return [inline('Button', { href }, [text(labelOf(call) ?? nameOf(href))])];
  },
  shown(call, context) {
    const href = resolveAddress(call.named.href ?? call.positional[0] ?? '', context.site, context.options);
    return [element('a', { href }, [word(labelOf(call) ?? nameOf(href))])];
  },
};

const labelOf = (call: Call): string | undefined => call.named.text ?? call.inner ?? call.positional[1];

/** An address as a label: whole, Markdown would make a link of it inside the button’s own. */
const nameOf = (href: string): string => href.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
