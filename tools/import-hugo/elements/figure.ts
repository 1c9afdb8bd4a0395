import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { isJsx } from '@/lib/content/mdx';
import { inlineMarkdown } from '../markdown/print';
import { pictureOf } from '../media/picture-node';
import { attribute, isPicture, type Jsx, setAttribute } from '../nodes';
import type { ElementHandler } from './handler';
import { alignOf } from './picture';

/** `figure`: one picture with its caption becomes one `LegacyImage`; anything else stays what it holds. */
export const figure: ElementHandler = {
  tags: ['figure'],
  convert(state, node, context) {
    const caption = node.children.find((child) => child.type === 'element' && child.tagName === 'figcaption');
    const rest = { ...node, children: node.children.filter((child) => child !== caption) };
    const body = state.all(rest);
    const words = caption && 'children' in caption ? (state.all(caption) as RootContent[]) : [];
    const shown = body.filter((child) => !(child.type === 'text' && child.value.trim() === ''));
    const picture = asPicture(shown, (url, alt) => pictureOf(url, alt, context));
    if (!picture || words.some((word) => !isPhrasing(word)))
      return state.toFlow([...body, ...(words as typeof body)]);
    const line = plainText({ type: 'paragraph', children: words as PhrasingContent[] }).trim();
    if (line) setAttribute(picture, 'caption', inlineMarkdown(words as PhrasingContent[]));
    const align = alignOf(node);
    if (align && !attribute(picture, 'align')) setAttribute(picture, 'align', align);
    return picture;
  },
};

const PHRASING = new Set(['text', 'emphasis', 'strong', 'link', 'break', 'delete', 'inlineCode']);
const isPhrasing = (node: Nodes): boolean => PHRASING.has(node.type);

/** The only picture in a figure, with the link around it; `undefined` where the figure holds more. */
function asPicture(nodes: readonly Nodes[], make: (url: string, alt: string) => Jsx): Jsx | undefined {
  const [only] = nodes;
  if (!only || nodes.length > 1) return undefined;
  if (only.type === 'paragraph' || only.type === 'link') {
    const inner = asPicture(
      only.children.filter((child) => !(child.type === 'text' && child.value.trim() === '')),
      make,
    );
    if (inner && only.type === 'link') setAttribute(inner, 'href', only.url);
    return inner;
  }
  if (only.type === 'image') return make(only.url, only.alt ?? '');
  return isJsx(only) && isPicture(only) ? only : undefined;
}
