/** List items that lost their list (a stray `<li>`) get one again. */
import type { List, ListItem, Nodes, Parents } from 'mdast';

/** Wraps in place, at every depth. */
export function wrapItems(parent: Parents): void {
  const out: Nodes[] = [];
  let open: ListItem[] | undefined;
  for (const child of parent.children as Nodes[]) {
    if ('children' in child) wrapItems(child);
    if (child.type !== 'listItem' || parent.type === 'list') {
      open = undefined;
      out.push(child);
      continue;
    }
    if (!open) {
      const list: List = { type: 'list', ordered: false, spread: false, children: [] };
      open = list.children;
      out.push(list);
    }
    open.push(child);
  }
  parent.children = out as typeof parent.children;
}
