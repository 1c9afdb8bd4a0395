/** Takes one piece away from a new post, as a faulty handler would. */
import type { Nodes, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { wordsOf } from '../proof/facts';

export interface Damage {
  /** What was done: `heading removed`, `strong unwrapped`. */
  readonly what: string;
  /** What is no longer there, as it was written. */
  readonly piece: string;
  readonly body: string;
}

/** Text in which the trial looks for something to take away. */
interface Cut {
  readonly what: string;
  readonly start: number;
  readonly end: number;
  readonly by?: string;
}

/** Every damage that a reader of the page would notice. */
export function damagesOf(body: string, tree: Root): Damage[] {
  const cuts: Cut[] = [];
  visit(tree, (node, _index, parent) => {
    const [start, end] = rangeOf(node);
    if (start === end) return;
    const says = wordsOf(body.slice(start, end)).length > 0 || node.type === 'thematicBreak';
    if (says && isPiece(node, parent)) cuts.push({ what: `${node.type} removed`, start, end });
    if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'link') {
      const [from] = rangeOf(node.children[0]);
      const [, to] = rangeOf(node.children.at(-1));
      if (from < to && says)
        cuts.push({ what: `${node.type} unwrapped`, start, end, by: body.slice(from, to) });
    }
    if (node.type === 'heading' && node.depth < 6 && body[start] === '#')
      cuts.push({ what: 'heading lowered', start, end: start, by: '#' });
    if (node.type === 'list' && node.ordered && says) {
      const marker = /^\d+/.exec(body.slice(start, end))?.[0];
      if (marker)
        cuts.push({
          what: 'list numbered anew',
          start,
          end: start + marker.length,
          by: String(Number(marker) + 3),
        });
    }
  });
  return cuts.map(({ what, start, end, by = '' }) => ({
    what,
    piece: body.slice(start, end),
    body: body.slice(0, start) + by + body.slice(end),
  }));
}

const rangeOf = (node: Nodes | undefined): [start: number, end: number] => [
  node?.position?.start.offset ?? 0,
  node?.position?.end.offset ?? 0,
];

/** Whether a node is something that a handler makes: rows, attributes and definitions go with what they belong to. */
const isPiece = (node: Nodes, parent: Parents | undefined): boolean =>
  parent !== undefined &&
  !['tableRow', 'definition', 'footnoteReference', 'mdxFlowExpression', 'mdxTextExpression'].includes(
    node.type,
  ) &&
  !(node.type === 'text' && node.value.trim() === '');
