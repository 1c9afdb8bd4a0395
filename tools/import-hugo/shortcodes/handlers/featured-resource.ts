import type { Call, PostContext, ShortcodeHandler } from '../../context';
import { element, flow, text, word } from '../../nodes';
import { resolveAddress, resolveReference } from '../../site/references';
import { titleOf } from '../arguments';

/** `featured-resource link kicker …`: a card that leads to a page of the old site, with what that page says of itself. */
export const featuredResource: ShortcodeHandler = {
  names: ['featured-resource'],
  convert(call, context) {
    const { href, label, kicker, about } = read(call, context);
    if (about)
      context.tell(
        'change',
        'looks-removed',
        call.line,
        `The card that leads to ${href} is a box; its title is a link and no heading.`,
      );
    return [
      flow('Box', {}, [
        ...paragraphOf(kicker),
        { type: 'paragraph', children: [{ type: 'link', url: href, children: [text(label)] }] },
        ...paragraphOf(about),
      ]),
    ];
  },
  shown(call, context) {
    const { href, label, kicker = '', about } = read(call, context);
    return [
      element('p', {}, [word(kicker)]),
      element('a', { href }, [word(label)]),
      ...(about ? [element('p', {}, [word(about)])] : []),
    ];
  },
};

const paragraphOf = (words: string | undefined) =>
  words ? [{ type: 'paragraph' as const, children: [text(words)] }] : [];

interface Card {
  readonly href: string;
  readonly label: string;
  readonly kicker?: string;
  readonly about?: string;
}

/** What the card says; the page that it leads to is asked where the call says nothing. */
function read(call: Call, context: PostContext): Card {
  const { site, options } = context;
  const target = call.named.link ?? call.named.href ?? call.named.src ?? call.positional[0] ?? '';
  const href = target.startsWith('/')
    ? resolveAddress(target, site, options)
    : resolveReference(target, site, options).url;
  const path = href.startsWith(`${options.origin}/`) ? href.slice(options.origin.length) : href;
  const { title, kicker, summary } = site.pages.get(path)?.card ?? {};
  return {
    href,
    label: call.named.title ?? call.named.text ?? title ?? href,
    kicker: titleOf(call, 'kicker') ?? kicker,
    about: summary,
  };
}
