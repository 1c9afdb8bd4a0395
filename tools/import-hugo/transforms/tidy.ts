/** Marks that a person would not write: spaces inside emphasis, empty emphasis, breaks at the edge of a block. */
import type { Nodes, Parents, PhrasingContent } from 'mdast';
import { text } from '../nodes';

const MARKS = new Set(['emphasis', 'strong', 'delete']);

/** Tidies in place, at every depth. */
export function tidy(parent: Parents): void {
  for (const child of parent.children as Nodes[]) if ('children' in child) tidy(child);
  const children = (parent.children as Nodes[]).flatMap((child) => moveSpacesOut(child));
  parent.children = trimEdges(parent, joinText(joinMarks(children))) as typeof parent.children;
}

/** `**word **` → `**word** `; emphasis of nothing goes. */
function moveSpacesOut(node: Nodes): Nodes[] {
  if (!MARKS.has(node.type) && node.type !== 'link') return [node];
  if (!('children' in node)) return [node];
  const children = node.children as PhrasingContent[];
  const before: Nodes[] = [];
  const after: Nodes[] = [];
  for (let first = children[0]; first; first = children[0]) {
    if (first.type === 'break' && MARKS.has(node.type)) before.push(first);
    else if (first.type === 'text' && /^\s/.test(first.value)) {
      const space = /^\s+/.exec(first.value)?.[0] ?? '';
      before.push(text(space));
      first.value = first.value.slice(space.length);
      if (first.value) break;
    } else break;
    children.shift();
  }
  for (let last = children.at(-1); last; last = children.at(-1)) {
    if (last.type === 'break' && MARKS.has(node.type)) after.unshift(last);
    else if (last.type === 'text' && /\s$/.test(last.value)) {
      const space = /\s+$/.exec(last.value)?.[0] ?? '';
      after.unshift(text(space));
      last.value = last.value.slice(0, last.value.length - space.length);
      if (last.value) break;
    } else break;
    children.pop();
  }
  return children.length === 0 ? [...before, ...after] : [...before, node, ...after];
}

/** `**a****b**` → `**ab**`. */
function joinMarks(nodes: readonly Nodes[]): Nodes[] {
  const out: Nodes[] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    if (last && MARKS.has(node.type) && last.type === node.type && 'children' in last && 'children' in node) {
      (last.children as Nodes[]).push(...(node.children as Nodes[]));
    } else out.push(node);
  }
  return out;
}

function joinText(nodes: readonly Nodes[]): Nodes[] {
  const out: Nodes[] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      last.value = `${last.value}${node.value}`.replace(/ {2,}/g, ' ');
    else if (node.type !== 'text' || node.value) out.push(node);
  }
  return out;
}

/** Spaces and breaks at the edges of a line go; blocks without content go. */
function trimEdges(parent: Parents, nodes: Nodes[]): Nodes[] {
  if (parent.type === 'paragraph' || parent.type === 'heading' || parent.type === 'tableCell') {
    trimStart(nodes);
    trimEnd(nodes);
    return nodes.map((node, index) => {
      if (node.type !== 'text') return node;
      let value = node.value;
      if (nodes[index - 1]?.type === 'break') value = value.replace(/^[ \t\n]+/, '');
      if (nodes[index + 1]?.type === 'break') value = value.replace(/[ \t\n]+$/, '');
      if (parent.type !== 'paragraph') value = value.replace(/\s*\n\s*/g, ' ');
      return { ...node, value };
    });
  }
  return nodes.filter((node) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'blockquote')
      return node.children.length > 0;
    return node.type !== 'list' || node.children.length > 0;
  });
}

/** Removes breaks and spaces before the first word. */
function trimStart(nodes: Nodes[]): void {
  for (let first = nodes[0]; first; first = nodes[0]) {
    if (first.type === 'text') first.value = first.value.replace(/^[ \t\n\r]+/, '');
    if (first.type !== 'break' && !(first.type === 'text' && first.value === '')) return;
    nodes.shift();
  }
}

/** Removes breaks and spaces after the last word. */
function trimEnd(nodes: Nodes[]): void {
  for (let last = nodes.at(-1); last; last = nodes.at(-1)) {
    if (last.type === 'text') last.value = last.value.replace(/[ \t\n\r]+$/, '');
    if (last.type !== 'break' && !(last.type === 'text' && last.value === '')) return;
    nodes.pop();
  }
}
