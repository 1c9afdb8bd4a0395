import type { Text } from 'hast';
import type { Nodes } from 'mdast';
import { text } from '../nodes';
import { placeholderPattern } from '../shortcodes/calls';

/** Running text, with the shortcodes that stand in it. */
export function convertText(node: Text, convertCall: (index: number) => Nodes[] | undefined): Nodes[] {
  const out: Nodes[] = [];
  let at = 0;
  for (const match of node.value.matchAll(placeholderPattern())) {
    const converted = convertCall(Number(match[1]));
    if (!converted) continue;
    if (match.index > at) out.push(text(node.value.slice(at, match.index)));
    out.push(...converted);
    at = match.index + match[0].length;
  }
  if (at < node.value.length) out.push(text(node.value.slice(at)));
  return out;
}
