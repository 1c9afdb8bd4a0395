/** Reads MDX as the site does. */
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';
import { unlinkLabels } from '@/lib/content/syntax/label-links';

const options = { extensions: [gfm(), mdxjs()], mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()] };

/** The tree of an MDX text; `undefined` where it is none. */
export function parseMdx(text: string): Root | undefined {
  try {
    const tree = fromMarkdown(text, options);
    unlinkLabels(tree);
    return tree;
  } catch (error) {
    // The parser throws on every fault of syntax; the caller then takes another spelling.
    if (error instanceof Error) return undefined;
    throw error;
  }
}
