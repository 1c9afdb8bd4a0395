import type { ShortcodeHandler } from '../../context';
import { element, flow, inline, word } from '../../nodes';

/** `box` … `/box`: text in a frame. */
export const box: ShortcodeHandler = {
  names: ['box'],
  paired: true,
  convert: (call, context) => [flow('Box', {}, context.blocks(call.inner ?? '', call.innerLine))],
  shown: (call, context) => [element('div', {}, context.shown(call.inner ?? ''))],
};

/** `ring title="…"` … `/ring`: text in a frame with a heading. */
export const ring: ShortcodeHandler = {
  names: ['ring'],
  paired: true,
  convert(call, context) {
    const title = call.named.title ?? call.positional[0];
    const children = context.blocks(call.inner ?? '', call.innerLine);
    return [title ? flow('Ring', { title }, children) : flow('Box', {}, children)];
  },
  shown(call, context) {
    const title = call.named.title ?? call.positional[0];
    return [
      element('div', {}, [
        ...(title ? [element('p', {}, [word(title)])] : []),
        ...context.shown(call.inner ?? ''),
      ]),
    ];
  },
};

/** `highlight` … `/highlight`: a passage that stands out. With a language it is Hugo's own shortcode for code. */
export const highlight: ShortcodeHandler = {
  names: ['highlight'],
  paired: true,
  convert(call, context) {
    const lang = call.positional[0];
    if (lang) return [{ type: 'code', lang, value: (call.inner ?? '').replace(/^\n|\n$/g, '') }];
    const blocks = context.blocks(call.inner ?? '', call.innerLine);
    const [only] = blocks;
    // A line may stand in a sentence; whether it does is seen in the whole post.
    return blocks.length === 1 && only?.type === 'paragraph'
      ? [inline('Highlight', {}, only.children)]
      : [flow('Highlight', {}, blocks)];
  },
  shown(call, context) {
    if (call.positional[0]) return [element('pre', {}, [word(call.inner ?? '')])];
    return [element('div', {}, context.shown(call.inner ?? ''))];
  },
};

/** `accordion title kicker icon` … `/accordion`: text that opens on demand; around Blowfish’s items, nothing of its own. */
export const accordion: ShortcodeHandler = {
  names: ['accordion'],
  paired: true,
  convert(call, context) {
    const { title = 'More', kicker } = call.named;
    const blocks = context.blocks(call.inner ?? '', call.innerLine);
    if (ITEMS.test(call.inner ?? '')) return blocks;
    return [flow('Accordion', { title, kicker: kicker || undefined }, blocks)];
  },
  shown(call, context) {
    const { title = '', kicker = '' } = call.named;
    return [
      element('div', {}, [
        element('p', {}, [word(kicker)]),
        element('p', {}, [word(title)]),
        ...context.shown(call.inner ?? ''),
      ]),
    ];
  },
};

const ITEMS = /\{\{[<%]\s*accordion-?item\b/i;
