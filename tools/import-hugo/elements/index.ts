/** Every HTML element that hast-util-to-mdast would drop, flatten or turn into something else. */
import type { Element, Parents } from 'hast';
import { defaultHandlers, type Handle, type State } from 'hast-util-to-mdast';
import type { FootnoteDefinition, Nodes } from 'mdast';
import { inline } from '../nodes';
import { aside } from './aside';
import { code } from './code';
import { figure } from './figure';
import { anchorId, type ElementContext, type ElementHandler, property } from './handler';
import { heading } from './heading';
import { keepBlock, keepInline } from './keep';
import { link } from './link';
import { audio, frame, video } from './media';
import { picture } from './picture';
import { table } from './table';
import { form, program, span, typewriter, unwrapBlock, unwrapInline } from './unwrap';

const own: readonly ElementHandler[] = [
  aside,
  audio,
  code,
  figure,
  form,
  frame,
  heading,
  keepBlock,
  keepInline,
  link,
  picture,
  program,
  span,
  table,
  typewriter,
  unwrapBlock,
  unwrapInline,
  video,
];

/** Block number of a node's source, kept by elements that came from one Markdown block. */
export const blockOf = new WeakMap<Nodes, number>();

/** Handlers for hast-util-to-mdast, bound to one post. */
export function elementHandlers(context: ElementContext): Record<string, Handle> {
  const handlers: Record<string, Handle> = { ...defaultHandlers };
  for (const handler of own) {
    for (const tag of handler.tags)
      handlers[tag] = (state, node) => handler.convert(state, node, context) as ReturnType<Handle>;
  }
  return Object.fromEntries(
    Object.entries(handlers).map(([tag, handle]) => [
      tag,
      (state: State, node: Element, parent: Parents | undefined) =>
        remember(node, handle(state, node, parent), context),
    ]),
  ) as Record<string, Handle>;
}

/** Ties converted nodes to their Markdown block, and keeps an id that a link of the post leads to. */
function remember(node: Element, result: ReturnType<Handle>, context: ElementContext): Nodes[] {
  const reference = property(node, 'dataFootnote');
  if (reference) return [{ type: 'footnoteReference', identifier: reference, label: reference }];
  const definition = property(node, 'dataFootnoteText');
  let nodes = result === undefined ? [] : Array.isArray(result) ? result : [result];
  if (definition) {
    const children = nodes as FootnoteDefinition['children'];
    nodes = [{ type: 'footnoteDefinition', identifier: definition, label: definition, children }];
  }
  const id = anchorId(property(node, 'id'));
  if (id && context.targets.has(id) && !/^(?:a|h[1-6])$/.test(node.tagName)) nodes = withAnchor(nodes, id);
  const block = Number(node.properties.dataBlock ?? Number.NaN);
  if (!Number.isNaN(block)) for (const item of nodes) blockOf.set(item, block);
  return nodes;
}

/** An anchor goes inside the block it names, so that it marks no block of its own. */
function withAnchor(nodes: Nodes[], id: string): Nodes[] {
  const anchor = inline('Anchor', { id });
  const [first] = nodes;
  if (first?.type === 'paragraph' || first?.type === 'heading') {
    first.children.unshift(anchor);
    return nodes;
  }
  if (first?.type === 'listItem') {
    const [head] = first.children;
    if (head?.type === 'paragraph') head.children.unshift(anchor);
    else first.children.unshift({ type: 'paragraph', children: [anchor] });
    return nodes;
  }
  return [anchor, ...nodes];
}
