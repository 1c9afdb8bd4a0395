import type { RootContent } from 'mdast';
import type { Call, PostContext, ShortcodeHandler } from '../../context';
import { element, flow, text, word } from '../../nodes';
import { resolveAddress } from '../../site/references';
import { argument, innerBlocks, isSet, lineOf, shownInner, titleOf } from '../arguments';

/** A card of Docsy, Book or Hextra, and an entry of Blowfish’s `timeline`: text in a frame, with a heading where it has one. */
export const themeCard: ShortcodeHandler = {
  names: [
    'card',
    'card-item',
    'timelineItem',
    'timeline-item',
    'feature',
    'blocks/feature',
    'blocks/cover',
    'panel-item',
    'box-item',
  ],
  convert(call, context) {
    const { title, lines, href, image } = read(call, context);
    const paragraphs = lines.map(
      (line): RootContent => ({ type: 'paragraph', children: lineOf(line, call, context) }),
    );
    const picture: RootContent[] = image ? context.blocks(`![${title ?? ''}](${image})`, call.line) : [];
    const link: RootContent[] = href
      ? [{ type: 'paragraph', children: [{ type: 'link', url: href, children: [text(title ?? href)] }] }]
      : [];
    const footer = argument(call, 'footer');
    const children = [
      ...picture,
      ...paragraphs,
      ...(isSet(call, 'code') ? [codeOf(call)] : innerBlocks(call, context)),
      ...(footer ? context.blocks(footer, call.line) : []),
      ...link,
    ];
    return [title && !href ? flow('Ring', { title }, children) : flow('Box', {}, children)];
  },
  shown(call, context) {
    const { title, lines, href, image } = read(call, context);
    const footer = argument(call, 'footer');
    return [
      element('div', {}, [
        ...(image ? [element('img', { src: image, alt: title ?? '' })] : []),
        ...(title ? [href ? element('a', { href }, [word(title)]) : element('p', {}, [word(title)])] : []),
        ...lines.flatMap((line) => context.shown(line)),
        ...(isSet(call, 'code')
          ? [element('pre', {}, [word(codeOf(call).value)])]
          : shownInner(call, context)),
        ...(footer ? context.shown(footer) : []),
      ]),
    ];
  },
};

function read(
  call: Call,
  context: PostContext,
): { title?: string; lines: string[]; href?: string; image?: string } {
  const href = argument(call, 'link', 'href', 'url');
  // A card of Docsy has a line in bold below its header.
  const bold = argument(call, 'header') && argument(call, 'title');
  return {
    title: titleOf(call, 'header', 'title', 'heading', 'name'),
    lines: [
      ...(bold ? [`**${bold}**`] : []),
      ...['badge', 'subheader', 'subtitle', 'date', 'tag', 'description', 'text'].flatMap(
        (name) => argument(call, name) ?? [],
      ),
    ],
    href: href && resolveAddress(href, context.site, context.options),
    image: argument(call, 'image', 'img', 'src'),
  };
}

function codeOf(call: Call): Extract<RootContent, { type: 'code' }> {
  const lang = argument(call, 'lang');
  return {
    type: 'code',
    lang: lang && /^[\w+#.-]+$/.test(lang) ? lang : null,
    value: (call.inner ?? '').replace(/^[ \t]*\n|\n[ \t]*$/g, ''),
  };
}
