import type { ShortcodeHandler } from '../../context';
import { element, word } from '../../nodes';
import { resolveReference } from '../../site/references';
import { linkTo } from '../link-to';

/** `ref "target"`, `relref "target"`: the address of a page of the old site. */
export const ref: ShortcodeHandler = {
  names: ['ref', 'relref'],
  address(call, context) {
    const target = call.positional[0] ?? call.named.path ?? '';
    const { url, how } = resolveReference(target, context.site, context.options);
    if (how === 'origin' || how === 'guess') {
      context.tell(
        how === 'guess' ? 'person' : 'change',
        how === 'guess' ? 'ref-not-found' : 'ref-to-old-site',
        call.line,
        how === 'guess'
          ? `“${target}” is not among the files; the link leads to ${url}, where the old site should have it.`
          : `“${target}” is not imported; the link leads to ${url} on the old site.`,
      );
    }
    return url;
  },
  convert: (call, context) => linkTo(ref.address?.(call, context) ?? ''),
  shown: (call, context) => [word(ref.address?.(call, context) ?? '')],
};

/** `link "…"`: an absolute address, or the address of a page. */
export const link: ShortcodeHandler = {
  names: ['link'],
  address: (call, context) => ref.address?.(call, context) ?? '',
  convert: (call, context) => linkTo(ref.address?.(call, context) ?? ''),
  shown: (call, context) => [element('span', {}, [word(ref.address?.(call, context) ?? '')])],
};
