import type { Call, ShortcodeHandler } from '../../context';
import { element, word } from '../../nodes';
import { resolveReference } from '../../site/references';
import { argument } from '../arguments';
import { linkTo } from '../link-to';

/** `ref "target"`, `relref "target"`: the address of a page of the old site. */
export const ref: ShortcodeHandler = {
  names: ['ref', 'relref'],
  address(call, context) {
    const target = call.positional[0] ?? call.named.path ?? '';
    const language = argument(call, 'lang')?.toLowerCase();
    argument(call, 'outputFormat', 'outputformat');
    const { url, how, from } = resolveReference(
      target,
      context.site,
      context.options,
      context.path,
      language,
    );
    if (how === 'alias') {
      context.tell(
        'change',
        'ref-alias',
        call.line,
        `“${target}” is not among the files; ${from} is a former address of ${url}, where the link leads.`,
      );
    } else if (how === 'guess') {
      context.tell(
        'person',
        'ref-not-found',
        call.line,
        `“${target}” is not among the files and no text names its address; the link leads to ${url}, a guess from its name.`,
      );
    } else if (how === 'origin') {
      context.tell(
        'change',
        'ref-to-old-site',
        call.line,
        `“${target}” is not imported; the link leads to ${url} on the old site${from ? `, the address that ${from} names` : ''}.`,
      );
    }
    return url;
  },
  convert: (call, context) => linkTo(ref.address?.(call, context) ?? ''),
  shown: (call, context) => [word(ref.address?.(call, context) ?? '')],
};

/** `link "…"`: an absolute address, or the address of a page; LoveIt’s `link href content` is a whole link. */
export const link: ShortcodeHandler = {
  names: ['link'],
  address: (call, context) => ref.address?.({ ...call, positional: [targetOf(call)] }, context) ?? '',
  convert(call, context) {
    const url = link.address?.(call, context) ?? '';
    const words = wordsOf(call);
    if (!words) return linkTo(url);
    const title = argument(call, 'title') ?? null;
    return [{ type: 'link', url, title, children: [{ type: 'text', value: words }] }];
  },
  shown(call, context) {
    const href = link.address?.(call, context) ?? '';
    const words = wordsOf(call);
    return [words ? element('a', { href }, [word(words)]) : element('span', {}, [word(href)])];
  },
};

const targetOf = (call: Call): string => argument(call, 'href', 'url', 'path', 0) ?? '';
const wordsOf = (call: Call): string | undefined =>
  call.inner?.trim() || argument(call, 'content', 'text') || undefined;
