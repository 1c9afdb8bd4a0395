/** Components that stand alone leave the paragraph or heading they were written in. */
import type {
  Heading,
  Link,
  Nodes,
  Paragraph,
  Parents,
  PhrasingContent,
  RootContent,
  TableCell,
} from 'mdast';
import { visit } from 'unist-util-visit';
import { isJsx } from '@/lib/content/mdx';
import { isDisplay } from '@/lib/content/syntax/math';
import { blockOf } from '../elements';
import {
  attribute,
  canBeClicked,
  inline,
  isBlockComponent,
  isPicture,
  type Jsx,
  type JsxFlow,
} from '../nodes';

/** Lifts in place, at every depth; the pieces of a block stay tied to its source. */
export function liftBlocks(parent: Parents): void {
  const children: Nodes[] = [];
  for (const child of parent.children as Nodes[]) {
    if (child.type === 'tableCell') markInCell(child);
    children.push(...(isLine(child) ? remembered(child, splitLine(child)) : [child]));
  }
  // A frame written into a line holds lines of its own, so what came out of one is lifted too.
  for (const child of children) if ('children' in child && !isLine(child)) liftBlocks(child);
  parent.children = children as typeof parent.children;
}

const isLine = (node: Nodes): node is Paragraph | Heading =>
  node.type === 'paragraph' || node.type === 'heading';

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
  line.children = hoist(line.children);
  const solid = line.children.filter((child) => !isBlank(child));
  const first = solid[0];
  const last = solid.at(-1);
  const isAlone = (child: Nodes): boolean => solid.length === 1 || standsOnOwnLine(line.children, child);
  for (const child of line.children) {
    const block = asBlock(child, isHeading || isAlone(child));
    if (isHeading && isJsx(child) && child.name === 'Anchor') before.push(toFlow(child));
    else if (child.type === 'inlineMath' && isDisplay(child) && !isHeading && isAlone(child)) {
      flush();
      pieces.push({ type: 'math', value: child.value });
    } else if (FLOW.has(child.type) && !isJsx(child)) {
      flush();
      pieces.push(...((isLine(child) ? splitLine(child) : [child]) as RootContent[]));
    } else if (!block) current.push(child);
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

/** Whether line breaks part a node from the rest of its paragraph. */
function standsOnOwnLine(nodes: readonly Nodes[], node: Nodes): boolean {
  const solid = nodes.filter((one) => one.type === 'break' || !isBlank(one));
  const index = solid.indexOf(node);
  const [before, after] = [solid[index - 1], solid[index + 1]];
  return (before?.type === 'break' || index === 0) && (after?.type === 'break' || index === solid.length - 1);
}

/** Blocks that a shortcode put into a line. */
const FLOW: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'list',
  'blockquote',
  'code',
  'math',
  'table',
  'thematicBreak',
]);

/** Takes components that stand alone out of emphasis and links; pictures take the link around them along. */
function hoist(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.flatMap((child): PhrasingContent[] => {
    const marked = asMark(child, children.length > 1);
    if (marked) return [marked];
    if (
      child.type !== 'emphasis' &&
      child.type !== 'strong' &&
      child.type !== 'delete' &&
      child.type !== 'link'
    )
      return [child];
    const inside = hoist(child.children);
    if (child.type === 'link') {
      // An unclosed link runs on over what follows, where nothing of it can be clicked.
      if (!canBeClicked(child)) return inside;
      const picture = pictureWithLink({ ...child, children: inside as typeof child.children });
      if (picture) return [picture];
    }
    const pieces: PhrasingContent[] = [];
    let run: PhrasingContent[] = [];
    const flush = (): void => {
      if (run.some((node) => !isBlank(node))) pieces.push({ ...child, children: run } as PhrasingContent);
      else pieces.push(...run);
      run = [];
    };
    for (const node of inside) {
      if (standsAlone(node)) {
        flush();
        pieces.push(node);
      } else run.push(node);
    }
    flush();
    return pieces;
  });
}

/** hast-util-to-mdast leaves blocks in lines where the source had them there. */
const standsAlone = (node: Nodes): boolean => node.type === 'mdxJsxFlowElement' || isBlockComponent(node);

/** A highlighted passage inside a line is `<mark>`; alone it is the component. */
const asMark = (node: PhrasingContent, amongOthers: boolean): PhrasingContent | undefined =>
  amongOthers && node.type === 'mdxJsxTextElement' && node.name === 'Highlight'
    ? inline('mark', {}, node.children)
    : undefined;

/** A cell is a line that no block can leave. */
function markInCell(cell: TableCell): void {
  visit(cell, 'mdxJsxTextElement', (node) => {
    if (node.name === 'Highlight') node.name = 'mark';
  });
}

/** `[picture](address)` as the picture with its link; `undefined` where the link holds more, or a Markdown picture with words. */
function pictureWithLink(link: Link): PhrasingContent | undefined {
  const solid = link.children.filter((child) => !isBlank(child));
  const [only] = solid;
  if (solid.length !== 1 || !only) return undefined;
  if (only.type === 'image' && only.alt === '')
    return inline(only.url.startsWith('/media/') ? 'Image' : 'LegacyImage', {
      src: only.url,
      alt: '',
      href: link.url,
    });
  if (!isJsx(only) || !isPicture(only) || attribute(only, 'href')) return undefined;
  return {
    ...only,
    attributes: [...only.attributes, { type: 'mdxJsxAttribute', name: 'href', value: link.url }],
  } as PhrasingContent;
}

/** The child as a block of its own; `undefined` where it may stay in the line. */
function asBlock(child: Nodes, alone: boolean): JsxFlow | undefined {
  if (!isJsx(child)) return undefined;
  if (child.type === 'mdxJsxFlowElement' || isBlockComponent(child)) return toFlow(child);
  if (isPicture(child) && (alone || attribute(child, 'caption') || attribute(child, 'align')))
    return toFlow(child);
  if ((child.name === 'Button' || child.name === 'Tweet' || child.name === 'FileLink') && alone)
    return toFlow(child);
  return undefined;
}

function toFlow(node: Jsx): JsxFlow {
  if (node.type === 'mdxJsxFlowElement') return node;
  const children = node.children.length > 0 ? [{ type: 'paragraph' as const, children: node.children }] : [];
  return { type: 'mdxJsxFlowElement', name: node.name, attributes: node.attributes, children };
}

const isBlank = (node: Nodes): boolean =>
  (node.type === 'text' && node.value.trim() === '') || node.type === 'break';

const hasContent = (nodes: readonly Nodes[]): boolean => nodes.some((node) => !isBlank(node));
