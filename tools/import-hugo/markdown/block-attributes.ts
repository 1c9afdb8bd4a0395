/** Goldmark's attributes of blocks: `{.lead #intro title="…"}` on the line below. */
import type { Data, Nodes, Parents } from 'mdast';

/** One attribute, and a whole list of them. */
const ONE = String.raw`(?:[#.][^\s{}"'=]+|[\w-]+=(?:"[^"]*"|'[^']*'|\[[^\]]*\]|[^\s{}"']+))`;
const ATTRIBUTES = new RegExp(String.raw`^[ \t]*\{\s*(${ONE}(?:[\s,]+${ONE})*)\s*\}[ \t]*$`);

/**
 * Moves attribute lines into the tree, as properties of the HTML that their blocks become.
 *
 * @see https://gohugo.io/content-management/markdown-attributes/
 */
export function takeBlockAttributes(parent: Parents): void {
  const kept: Nodes[] = [];
  for (const child of parent.children as Nodes[]) {
    if ('children' in child && child.type !== 'paragraph' && child.type !== 'heading')
      takeBlockAttributes(child);
    const line = child.type === 'paragraph' ? lastLine(child) : undefined;
    if (child.type !== 'paragraph' || !line) {
      kept.push(child);
      continue;
    }
    const isAlone = child.children.length === 0;
    const target = isAlone ? kept.at(-1) : child;
    if (target) give(target, line);
    if (!isAlone) kept.push(child);
  }
  parent.children = kept as typeof parent.children;
}

/** Cuts the last line of a paragraph off where it is a list of attributes; the paragraph is empty then where it was nothing else. */
function lastLine(paragraph: Extract<Nodes, { type: 'paragraph' }>): string | undefined {
  const last = paragraph.children.at(-1);
  if (last?.type !== 'text') return undefined;
  const from = last.value.lastIndexOf('\n') + 1;
  // In the middle of a line, braces are words.
  if (from === 0 && paragraph.children.length > 1 && paragraph.children.at(-2)?.type !== 'break')
    return undefined;
  const attributes = ATTRIBUTES.exec(last.value.slice(from))?.[1];
  if (attributes === undefined) return undefined;
  last.value = last.value.slice(0, Math.max(0, from - 1));
  if (last.value === '') paragraph.children.pop();
  if (paragraph.children.at(-1)?.type === 'break') paragraph.children.pop();
  return attributes;
}

function give(node: Nodes, attributes: string): void {
  const properties: Record<string, string | string[]> = {};
  const classes: string[] = [];
  for (const [one] of attributes.matchAll(new RegExp(ONE, 'g'))) {
    if (one.startsWith('.')) classes.push(one.slice(1));
    else if (one.startsWith('#')) properties.id = one.slice(1);
    else {
      const [name = '', value = ''] = [one.slice(0, one.indexOf('=')), one.slice(one.indexOf('=') + 1)];
      const plain = value.replace(/^(["'])(.*)\1$/s, '$2');
      if (name === 'class') classes.push(...plain.split(/\s+/));
      else properties[name] = plain;
    }
  }
  if (classes.length > 0) properties.className = classes;
  const data: Data | undefined = node.data;
  node.data = { ...data, hProperties: { ...data?.hProperties, ...properties } };
}
