/** Short hands for the Markdown nodes that plain fallbacks are made of. */
import type { BlockContent, Blockquote, Image, Link, Paragraph, PhrasingContent, Strong, Text } from 'mdast';

export const text = (value: string): Text => ({ type: 'text', value });

export const strong = (...children: PhrasingContent[]): Strong => ({ type: 'strong', children });

export const link = (url: string, ...children: PhrasingContent[]): Link => ({ type: 'link', url, children });

export const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

export const quote = (...children: Blockquote['children']): Blockquote => ({ type: 'blockquote', children });

/** A picture; sizes in pixels become attributes of the HTML. */
export const image = (url: string, alt: string, width?: string, height?: string): Image => ({
  type: 'image',
  url,
  alt,
  data: { hProperties: { ...(width && { width }), ...(height && { height }) } },
});

/** An ordered list with one paragraph an item. */
export const numbered = (items: readonly PhrasingContent[][]): BlockContent => ({
  type: 'list',
  ordered: true,
  spread: false,
  children: items.map((children) => ({
    type: 'listItem',
    spread: false,
    children: [paragraph(...children)],
  })),
});
