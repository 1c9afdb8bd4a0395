import type { RootContent } from 'mdast';
import { isJsx } from '@/lib/content/mdx';
import type { Call, PostContext, ShortcodeHandler } from '../../context';
import { cleanAddress } from '../../media/clean-address';
import { filesMatching } from '../../media/files-matching';
import { isOwnFile } from '../../media/own-file';
import { element, setAttribute } from '../../nodes';
import { argument } from '../arguments';
import { type Picture, pictureNode, pictureShown } from '../image';

/** Pictures of themes: `image`, `picture`, PaperMod’s `inTextImg`, Docsy’s `imgproc`, which encloses the caption. */
export const themePicture: ShortcodeHandler = {
  names: [
    'image',
    'picture',
    'pic',
    'photo',
    'fig',
    'screenshot',
    'imgproc',
    'inTextImg',
    'img-fit',
    'responsive-image',
    'lightbox',
    'bundle-image',
    'imgcap',
    'asset-img',
  ],
  convert(call, context) {
    const node = pictureNode(read(call, context), context);
    const href = argument(call, 'link', 'href');
    if (href && isJsx(node)) setAttribute(node, 'href', href);
    return [node];
  },
  shown(call, context) {
    const href = argument(call, 'link', 'href');
    const shown = pictureShown(read(call, context), context);
    return href ? [element('a', { href }, shown)] : shown;
  },
};

function read(call: Call, context: PostContext): Picture {
  if (call.name === 'imgproc') for (const place of [1, 2]) argument(call, place);
  const written = cleanAddress(argument(call, 'src', 'url', 'image', 'file', 'path', 'name', 0) ?? '');
  const caption = argument(call, 'caption', 'title') ?? (call.inner?.trim() || undefined);
  const own = isOwnFile(written, context.site) ? written : filesMatching(`*${written}*`, context)[0];
  const credit = argument(call, 'attr', 'credit', 'source', 'author');
  return {
    src: own ?? absolute(written, context),
    alt: argument(call, 'alt', 'desc', 'description') ?? caption ?? '',
    caption,
    ...(credit ? { credit } : {}),
  };
}

const absolute = (src: string, { options }: PostContext): string =>
  /^https?:\/\//i.test(src) ? src : `${options.origin}/${src.replace(/^\/+/, '')}`;

/** A gallery: the pictures that it encloses, names, or has beside its page, one after the other. */
export const gallery: ShortcodeHandler = {
  names: [
    'gallery',
    'carousel',
    'image-gallery',
    'foldergallery',
    'galleries',
    'slider',
    'slideshow',
    'photoswipe',
    'gallery-photo',
  ],
  convert(call, context) {
    const own = picturesOf(call, context);
    if (own.length === 0 && !call.inner?.trim())
      context.tell(
        'loss',
        'gallery',
        call.line,
        `“${call.source.slice(0, 100)}” shows pictures that are not among the files.`,
      );
    return [
      ...own.map((picture) => pictureNode(picture, context)).map(asBlock),
      ...(call.inner?.trim() ? context.blocks(call.inner, call.innerLine) : []),
    ];
  },
  shown: (call, context) => [
    ...picturesOf(call, context).flatMap((picture) => pictureShown(picture, context)),
    ...(call.inner ? context.shown(call.inner) : []),
  ],
};

const asBlock = (node: RootContent): RootContent =>
  node.type === 'text' || node.type === 'mdxJsxTextElement' ? { type: 'paragraph', children: [node] } : node;

function picturesOf(call: Call, context: PostContext): Picture[] {
  const given = argument(call, 'images', 'match', 'dir', 'folder', 'src', 0);
  if (!given) return call.inner?.trim() ? [] : filesMatching('*', context).map(named);
  const names = given
    .replace(/^[{[]|[}\]]$/g, '')
    .split(',')
    .map((name) => name.trim());
  return names.flatMap((name) => {
    if (isOwnFile(name, context.site) || /^https?:\/\//i.test(name)) return [named(name)];
    return filesMatching(/[*.]/.test(name) ? name : `${name.replace(/\/$/, '')}/*`, context).map(named);
  });
}

/** A picture that nobody described is called by its file. */
const named = (src: string): Picture => ({ src, alt: '' });
