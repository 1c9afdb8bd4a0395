/** Components that stand alone leave the paragraph or heading they were written in. */
import type { Heading, Nodes, Paragraph, Parents, PhrasingContent, RootContent } from 'mdast';
import { blockOf } from '../elements';
import { attribute, isBlockComponent, isJsx, type Jsx, type JsxFlow } from '../nodes';

/** Lifts in place, at every depth; the pieces of a block stay tied to its source. */
export function liftBlocks(parent: Parents): void {
  const children: Nodes[] = [];
  for (const child of parent.children as Nodes[]) {
    if ('children' in child && child.type !== 'paragraph' && child.type !== 'heading') liftBlocks(child);
    if (child.type === 'paragraph' || child.type === 'heading')
      children.push(...remembered(child, splitLine(child)));
    else children.push(child);
  }
  parent.children = children as typeof parent.children;
}

function remembered(from: Nodes, nodes: Nodes[]): Nodes[] {
  const block = blockOf.get(from);
  if (block !== undefined) for (const node of nodes) blockOf.set(node, block);
  return nodes;
}

/** The pieces of a line: the line itself without what cannot stand in it, and the blocks around it. */
function splitLine(line: Paragraph | Heading): Nodes[] {
  const before: RootContent[] = [];
  const after: RootContent[] = [];
  let current: PhrasingContent[] = [];
  const pieces: RootContent[] = [];
  const isHeading = line.type === 'heading';
  const flush = (): void => {
    if (hasContent(current))
      pieces.push(isHeading ? { ...line, children: current } : { type: 'paragraph', children: current });
    current = [];
  };
  const solid = line.children.filter((child) => !isBlank(child));
  const first = solid[0];
  const last = solid.at(-1);
  for (const child of line.children) {
    const block = asBlock(child, solid.length === 1 || isHeading);
    if (isHeading && isJsx(child) && child.name === 'Anchor') before.push(toFlow(child));
    else if (!block) current.push(child);
    else if (
      isHeading ||
      (isPicture(block) && child !== first && child !== last && !attribute(block, 'caption'))
    ) {
      if (isHeading) after.push(block);
      else before.push(block);
    } else {
      flush();
      pieces.push(block);
    }
  }
  flush();
  return [...before, ...pieces, ...after];
}

const isPicture = (node: Jsx): boolean => node.name === 'LegacyImage';

/** The child as a block of its own; `undefined` where it may stay in the line. */
function asBlock(child: Nodes, alone: boolean): JsxFlow | undefined {
  if (!isJsx(child)) return child.type === 'link' ? linkedPicture(child, alone) : undefined;
  if (child.type === 'mdxJsxFlowElement' || isBlockComponent(child)) return toFlow(child);
  if (isPicture(child) && (alone || attribute(child, 'caption') || attribute(child, 'align')))
    return toFlow(child);
  if ((child.name === 'Button' || child.name === 'Tweet' || child.name === 'FileLink') && alone)
    return toFlow(child);
  return undefined;
}

/** `[picture](address)`: the picture keeps its link. */
function linkedPicture(link: Extract<Nodes, { type: 'link' }>, alone: boolean): JsxFlow | undefined {
  const solid = link.children.filter((child) => !isBlank(child));
  const [only] = solid;
  if (solid.length !== 1 || !only || !isJsx(only) || !isPicture(only)) return undefined;
  if (!alone && !attribute(only, 'caption') && !attribute(only, 'align')) return undefined;
  const picture = toFlow(only);
  return {
    ...picture,
    attributes: [...picture.attributes, { type: 'mdxJsxAttribute', name: 'href', value: link.url }],
  };
}

function toFlow(node: Jsx): JsxFlow {
  if (node.type === 'mdxJsxFlowElement') return node;
  const children = node.children.length > 0 ? [{ type: 'paragraph' as const, children: node.children }] : [];
  return { type: 'mdxJsxFlowElement', name: node.name, attributes: node.attributes, children };
}

const isBlank = (node: Nodes): boolean =>
  (node.type === 'text' && node.value.trim() === '') || node.type === 'break';

const hasContent = (nodes: readonly Nodes[]): boolean => nodes.some((node) => !isBlank(node));
