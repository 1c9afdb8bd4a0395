import type { ShortcodeHandler } from '../../context';
import { plainText } from '../../front-matter/plain-text';
import { element, flow, inline, text, word } from '../../nodes';
import { resolveAddress } from '../../site/references';
import { titleOf } from '../arguments';

/** `card-policy title src kicker` … `/card-policy`: a law or policy with a link, and what it is. */
export const cardPolicy: ShortcodeHandler = {
  names: ['card-policy'],
  paired: true,
  convert(call, context) {
    const href = resolveAddress(call.named.src ?? call.named.href ?? '', context.site, context.options);
    return [
      flow(
        'PolicyCard',
        { title: titleOf(call, 'title') ?? href, kicker: titleOf(call, 'kicker'), href },
        context.blocks(call.inner ?? '', call.innerLine),
      ),
    ];
  },
  shown(call, context) {
    const href = resolveAddress(call.named.src ?? call.named.href ?? '', context.site, context.options);
    return [
      element('div', {}, [
        element('p', {}, [word(titleOf(call, 'kicker') ?? '')]),
        element('a', { href }, [word(titleOf(call, 'title') ?? href)]),
        ...context.shown(call.inner ?? ''),
      ]),
    ];
  },
};

/** `card-prompt intro prompt` … `/card-prompt`: a question to the reader, with a button in some. */
export const cardPrompt: ShortcodeHandler = {
  names: ['card-prompt'],
  paired: true,
  convert(call, context) {
    const { intro, prompt, 'button-text': label, 'button-url': href } = call.named;
    // The line before the question takes words alone; with emphasis or links it is the first paragraph.
    const isPlain = intro === undefined || plainText(intro) === intro.trim();
    const written = [isPlain ? undefined : intro, prompt, call.inner];
    const children = context.blocks(written.filter(Boolean).join('\n\n'), call.innerLine);
    if (label && href) {
      const button = inline('Button', { href: resolveAddress(href, context.site, context.options) }, [
        text(label),
      ]);
      children.push({ type: 'paragraph', children: [button] });
    }
    return [flow('Prompt', { intro: isPlain ? intro?.trim() || undefined : undefined }, children)];
  },
  shown(call, context) {
    const { intro = '', prompt = '', 'button-text': label, 'button-url': href } = call.named;
    return [
      element('div', {}, [
        ...context.shown(intro),
        ...context.shown(prompt),
        ...context.shown(call.inner ?? ''),
        ...(label && href
          ? [element('a', { href: resolveAddress(href, context.site, context.options) }, [word(label)])]
          : []),
      ]),
    ];
  },
};
