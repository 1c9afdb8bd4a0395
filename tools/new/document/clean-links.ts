/** The links and bookmarks of a Word document, made ready for a post: what the check would refuse becomes plain words. */
import type { Element, Nodes } from 'hast';
import { toText as plainText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';
import { addressFault } from '@/lib/content/attribute-kinds.ts';

export interface CleanLinks {
  /** For each bookmark in a heading, the heading’s number, which the heading has as `data-heading`. */
  readonly bookmarks: ReadonlyMap<string, number>;
  readonly warnings: readonly string[];
}

const NOTE = /^#(?:foot|end)note-/;

/** Cleans in place. Links to headings keep the bookmark as `#name`, until the headings have their ids. */
export function cleanLinks(tree: Nodes): CleanLinks {
  const bookmarks = numberHeadings(tree);
  const warnings: string[] = [];
  unwrap(tree, (link) => {
    const href = usableHref(String(link.properties.href ?? ''));
    if (href.startsWith('#') && !NOTE.test(href)) return bookmarks.has(href.slice(1)) ? href : undefined;
    if (href === '' || NOTE.test(href)) return href || undefined;
    const fault = addressFault(href);
    if (fault === undefined) return href;
    warnings.push(
      `The link of “${plainText(link)}” was left out, its words kept: its address ${href} ${fault}.`,
    );
    return undefined;
  });
  return { bookmarks, warnings };
}

function numberHeadings(tree: Nodes): Map<string, number> {
  const bookmarks = new Map<string, number>();
  let number = 0;
  visit(tree, 'element', (heading) => {
    if (!/^h[1-6]$/.test(heading.tagName)) return;
    number += 1;
    heading.properties.dataHeading = number;
    visit(heading, 'element', ({ properties }) => {
      if (properties.id !== undefined) bookmarks.set(String(properties.id), number);
    });
  });
  return bookmarks;
}

/** Gives every link the address that it may have, and leaves its words alone where it may have none. */
function unwrap(tree: Nodes, addressOf: (link: Element) => string | undefined): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'a' || !parent || index === undefined) return undefined;
    const href = addressOf(node);
    if (href === undefined || plainText(node).trim() === '') {
      parent.children.splice(index, 1, ...node.children);
      return index;
    }
    node.properties.href = href;
    return undefined;
  });
}

/** An address as browsers send it: blanks are `%20`, a host alone has its scheme. */
function usableHref(written: string): string {
  const href = written.trim().replace(/\s/g, '%20');
  return /^www\.[^/]+\.[a-z]{2,}(?:[/?#]|$)/i.test(href) ? `https://${href}` : href;
}
