import { isJsx } from '@/lib/content/mdx';
import type { Call, PostContext, ShortcodeHandler } from '../../context';
import { cleanAddress } from '../../media/clean-address';
import { isOwnFile } from '../../media/own-file';
import { element, setAttribute } from '../../nodes';
import { type Picture, pictureNode, pictureShown } from '../image';

/** `figure src alt caption link`, Hugo's own. */
export const figure: ShortcodeHandler = {
  names: ['figure'],
  convert(call, context) {
    const node = pictureNode(read(call, context), context);
    if (call.named.link && isJsx(node)) setAttribute(node, 'href', call.named.link);
    return [node];
  },
  shown(call, context) {
    const shown = pictureShown(read(call, context), context);
    return call.named.link ? [element('a', { href: call.named.link }, shown)] : shown;
  },
};

function read(call: Call, context: PostContext): Picture {
  const src = cleanAddress(call.named.src ?? call.positional[0] ?? '');
  const { alt, caption, title, width, height, attr, attrlink } = call.named;
  const source =
    attr && attrlink
      ? `[${attr}](${attrlink})`
      : attr || (attrlink && `[${attrlink.replace(/^https?:\/\//i, '')}](${attrlink})`);
  const digits = (value: string | undefined): string | undefined =>
    /^[1-9]\d*$/.test(value ?? '') ? value : undefined;
  return {
    src:
      /^https?:\/\//i.test(src) || isOwnFile(src, context.site)
        ? src
        : `${context.options.origin}/${src.replace(/^\/+/, '')}`,
    alt: alt || caption || title || '',
    caption: [title && `**${title}**`, caption, source].filter(Boolean).join(' ') || undefined,
    width: digits(width),
    height: digits(height),
  };
}
