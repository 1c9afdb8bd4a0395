import type { Element } from 'hast';
import { cleanAddress } from '../media/clean-address';
import { knownSize } from '../media/known-size';
import { toLegacyPath } from '../media/legacy-path';
import { isOwnFile, staysBehind } from '../media/own-file';
import { pictureOf } from '../media/picture-node';
import { inline, text } from '../nodes';
import { oldAddress } from '../site/old-address';
import { type ElementHandler, pixels, property } from './handler';

/** `img`: Markdown's own pictures stay Markdown; those that HTML placed or sized become `LegacyImage`. */
export const picture: ElementHandler = {
  tags: ['img', 'image'],
  convert(_state, node, context) {
    const given = cleanAddress(property(node, 'src') ?? '');
    const alt = property(node, 'alt') ?? '';
    const line = context.lineOf(node);
    // Behind the name of a file of its own, a theme said how to place it: `#center`.
    const src = isOwnFile(given, context.site)
      ? given.replace(/[?#].*$/s, '')
      : pictureAddress(given, context.options.origin);
    if (!src) {
      context.tell(
        // A picture written into the text itself was shown; any other such address showed nothing.
        /^data:image\/.{40}/i.test(given) ? 'loss' : 'person',
        'picture-address',
        line,
        `A picture has no address that can be shown: “${given.slice(0, 80)}”.`,
        { images: [given] },
      );
      return alt ? text(alt) : undefined;
    }
    if (staysBehind(src, context)) return alt ? text(alt) : undefined;
    if (property(node, 'alt') === undefined) {
      context.tell(
        'person',
        'alt-missing',
        line,
        `The picture ${src} says nothing to people who cannot see it; alt="" was written.`,
      );
    }
    if ('dataMarkdown' in node.properties && alt.trim() === '') {
      context.tell(
        'person',
        'alt-missing',
        line,
        `The picture ${src} says nothing to people who cannot see it; alt="" was written.`,
      );
      return pictureOf(src, '', context);
    }
    if ('dataMarkdown' in node.properties)
      return { type: 'image', url: src, alt, title: property(node, 'title') ?? null };
    const size = { width: pixels(node, 'width'), height: pixels(node, 'height') };
    const align = alignOf(node);
    if (isOwnFile(src, context.site))
      return align || alt.trim() === ''
        ? inline('Image', { src, alt: alt.trim(), align })
        : { type: 'image', url: src, alt };
    return inline('LegacyImage', {
      src: toLegacyPath(src, context.options.mediaBase),
      alt,
      align,
      ...(size.width && size.height ? size : knownSize(src, context.site.sizes)),
    });
  },
};

/** An https address of a picture or film of the old site; `undefined` where it has none (`data:`, empty). */
export function pictureAddress(src: string, origin: string): string | undefined {
  if (src.startsWith('//')) return `https:${src}`;
  if (/^https?:\/\/[^/]/i.test(src)) return src.replace(/^http:\/\//i, 'https://');
  if (!src || /^[a-z][a-z0-9+.-]*:/i.test(src)) return undefined;
  return oldAddress(src, origin);
}

/** Where HTML or a WordPress class puts a picture. */
export function alignOf(node: Element): string | undefined {
  const hints =
    `${property(node, 'align') ?? ''} ${property(node, 'className') ?? ''} ${property(node, 'style') ?? ''}`.toLowerCase();
  if (/\bright\b|alignright/.test(hints)) return 'right';
  if (/\bleft\b|alignleft/.test(hints)) return 'left';
  if (/\bcenter\b|aligncenter/.test(hints)) return 'center';
  return undefined;
}
