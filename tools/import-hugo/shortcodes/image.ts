/** What the image shortcodes share: one picture, as a component and as Hugo shows it. */
import type { ElementContent } from 'hast';
import type { RootContent } from 'mdast';
import { withoutTags } from '@/lib/content/inline-markdown';
import type { PostContext } from '../context';
import { plainText } from '../front-matter/plain-text';
import { knownSize } from '../media/known-size';
import { toLegacyPath } from '../media/legacy-path';
import { isOwnFile, staysBehind } from '../media/own-file';
import { element, inline, text } from '../nodes';

export interface Picture {
  /** Absolute address. */
  readonly src: string;
  readonly alt: string;
  /** Inline Markdown. */
  readonly caption?: string;
  readonly credit?: string;
  readonly align?: 'left' | 'right' | 'center';
  readonly width?: string;
  readonly height?: string;
}

/** The picture as `LegacyImage`. Whether it stands alone is decided later, where its surroundings are known. */
export function pictureNode(picture: Picture, context: PostContext): RootContent {
  if (isOwnFile(picture.src, context.site)) return ownPicture(picture);
  if (staysBehind(picture.src, context)) return text(picture.alt);
  const size =
    picture.width && picture.height
      ? { width: picture.width, height: picture.height }
      : knownSize(picture.src, context.site.sizes);
  return inline('LegacyImage', {
    src: toLegacyPath(picture.src, context.options.mediaBase),
    alt: picture.alt,
    caption: linked(picture.caption?.trim()),
    credit: linked(picture.credit?.trim()),
    align: picture.align,
    ...size,
  });
}

/** A file of the site’s own, which is measured at build. */
function ownPicture({ src, alt, caption, credit, align }: Picture): RootContent {
  return inline('Image', {
    // Behind the name a theme said how to place it: `#center`.
    src: src.replace(/[?#].*$/s, ''),
    alt,
    caption: linked(caption?.trim()),
    credit: plainText(credit ?? '') || undefined,
    align,
  });
}

/** The picture as Hugo shows it. */
export function pictureShown(picture: Picture, context: PostContext): ElementContent[] {
  const caption = picture.caption?.trim();
  const credit = picture.credit?.trim();
  return [
    element('figure', {}, [
      element('img', { src: picture.src, alt: picture.alt }),
      ...(caption ? [element('figcaption', {}, context.shown(caption))] : []),
      ...(credit ? [element('small', {}, context.shown(credit))] : []),
    ]),
  ];
}

/** Bare addresses in a line of Markdown as links: an attribute’s Markdown has no autolinks. */
function linked(line: string | undefined): string | undefined {
  if (!line) return undefined;
  return withoutTags(line).replace(/(?<![(<[\w"'/])(https?:\/\/[^\s<>()[\]]*[\w/])(?![^[]*\])/g, '[$1]($1)');
}
