import type { Nodes, Root } from 'mdast';
import { isJsx } from '@/lib/content/mdx';
import { attribute } from '../nodes';

/** Leaves out places whose name another has before them, in place: links lead to the first, as in HTML. */
export function dropRepeatedAnchors(root: Root): void {
  const known = new Set<string>();
  const visit = (parent: Nodes): void => {
    if (!('children' in parent)) return;
    parent.children = (parent.children as Nodes[]).filter((child) => {
      const id = isJsx(child) && child.name === 'Anchor' ? attribute(child, 'id') : undefined;
      if (id !== undefined && known.has(id)) return false;
      if (id !== undefined) known.add(id);
      visit(child);
      return true;
    }) as typeof parent.children;
  };
  visit(root);
}
