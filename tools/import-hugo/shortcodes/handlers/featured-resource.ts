import type { Call, PostContext, ShortcodeHandler } from '../../context';
import { element, flow, text, word } from '../../nodes';
import { resolveAddress, resolveReference } from '../../site/references';
import { titleOf } from '../arguments';

/** `featured-resource link kicker …`: a card that leads to a page of the old site, with a word above. */
export const featuredResource: ShortcodeHandler = {
  names: ['featured-resource'],
  convert(call, context) {
    const { href, label } = read(call, context);
    const kicker = titleOf(call, 'kicker');
    return [
      flow('Box', {}, [
        ...(kicker ? [{ type: 'paragraph' as const, children: [text(kicker)] }] : []),
        { type: 'paragraph', children: [{ type: 'link', url: href, children: [text(label)] }] },
      ]),
    ];
  },
  shown(call, context) {
    const { href, label } = read(call, context);
    return [element('p', {}, [word(titleOf(call, 'kicker') ?? '')]), element('a', { href }, [word(label)])];
  },
};

function read(call: Call, context: PostContext): { href: string; label: string } {
  const target = call.named.link ?? call.named.href ?? call.named.src ?? call.positional[0] ?? '';
  const href = target.startsWith('/')
    ? resolveAddress(target, context.site, context.options)
    : resolveReference(target, context.site, context.options).url;
  return { href, label: call.named.title ?? call.named.text ?? href };
}
