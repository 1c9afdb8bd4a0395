import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** The addresses of links and pictures in a line of Markdown, such as a caption. */
export function inlineLinks(markdown: string): string[] {
  if (!/[[<!]/.test(markdown)) return [];
  const links: string[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') links.push(node.url);
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(fromMarkdown(markdown.slice(0, 2000)));
  return links;
}
