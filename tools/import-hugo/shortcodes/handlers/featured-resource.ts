import type { Call, PostContext, ShortcodeHandler } from '../../context';
import { element, flow, word } from '../../nodes';
import { resolveAddress, resolveReference } from '../../site/references';

/** `featured-resource link …`: a card that leads to a page of the old site. */
export const featuredResource: ShortcodeHandler = {
  names: ['featured-resource'],
  convert(call, context) {
    const { href, label } = read(call, context);
    return [
      flow('Box', {}, [
        {
          type: 'paragraph',
          children: [{ type: 'link', url: href, children: [{ type: 'text', value: label }] }],
        },
      ]),
    ];
  },
  shown(call, context) {
    const { href, label } = read(call, context);
    return [element('a', { href }, [word(label)])];
  },
};

function read(call: Call, context: PostContext): { href: string; label: string } {
  const target = call.named.link ?? call.named.href ?? call.named.src ?? call.positional[0] ?? '';
  const href = target.startsWith('/')
    ? resolveAddress(target, context.site, context.options)
    : resolveReference(target, context.site, context.options).url;
  return { href, label: call.named.title ?? call.named.text ?? href };
}
