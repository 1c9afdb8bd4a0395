/** Ids of headings, given once for the page, the contents list, links and search. */
import GithubSlugger, { slug } from 'github-slugger';
import type { Heading as HeadingNode, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { bodyIds } from './body-ids';
import { attributeText, isJsx, type JsxElement } from './mdx';
import type { Heading } from './types';

const HTML_HEADING = /^h([1-6])$/;

/**
 * Finds the headings of a body in order, Markdown's and HTML's, and gives each an id: the one its author wrote, or
 * one made from its words as GitHub does (`customer-focus`, `customer-focus-1`). What the page uses itself and what the
 * author wrote anywhere in the body is taken before.
 */
export function findHeadings(tree: Root): { node: HeadingNode | JsxElement; heading: Heading }[] {
  const slugger = new GithubSlugger();
  const { isOfPage, written } = bodyIds(tree);
  for (const { id } of written) slugger.occurrences[id] = 0;
  const found: { node: HeadingNode | JsxElement; heading: Heading }[] = [];
  visit(tree, (node) => {
    const depth = depthOf(node);
    if (depth === undefined || (node.type !== 'heading' && !isJsx(node))) return;
    const text = plainText(node, { includeImageAlt: false }).trim();
    const own = isJsx(node) ? attributeText(node, 'id') : undefined;
    found.push({ node, heading: { depth, text, id: own || idFor(text, slugger, isOfPage) } });
  });
  return found;
}

/** An id of its own for a heading; one without letters or digits, such as an emoji, is `section`. */
function idFor(text: string, slugger: GithubSlugger, isTaken: (id: string) => boolean): string {
  const words = /[\p{L}\p{N}]/u.test(slug(text)) ? text : 'section';
  for (;;) {
    const id = slugger.slug(words);
    if (!isTaken(id)) return id;
  }
}

function depthOf(node: Root | Root['children'][number]): number | undefined {
  if (node.type === 'heading') return node.depth;
  if (!isJsx(node)) return undefined;
  const match = HTML_HEADING.exec(node.name ?? '');
  return match ? Number(match[1]) : undefined;
}
