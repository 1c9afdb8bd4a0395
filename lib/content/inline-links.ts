import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** The addresses of links, and of pictures, in a line of Markdown such as a caption. */
export function inlineLinks(markdown: string): { readonly href: string; readonly isPicture: boolean }[] {
  if (!/[[<!]/.test(markdown)) return [];
  const links: { href: string; isPicture: boolean }[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition')
      links.push({ href: node.url, isPicture: node.type === 'image' });
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(fromMarkdown(markdown.slice(0, 2000)));
  return links;
}
