/** Small makers of tree nodes. */
import type { Element, ElementContent, Properties } from 'hast';
import type { Nodes, PhrasingContent, RootContent, Text } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { isJsx } from '@/lib/content/mdx';
import { isComponentName, vocabulary } from '@/lib/content/vocabulary';

export type JsxFlow = Extract<RootContent, { type: 'mdxJsxFlowElement' }>;
export type JsxText = Extract<RootContent, { type: 'mdxJsxTextElement' }>;
export type Jsx = JsxFlow | JsxText;

type Attributes = Readonly<Record<string, string | undefined>>;

const listed = (attributes: Attributes): JsxFlow['attributes'] =>
  Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [{ type: 'mdxJsxAttribute' as const, name, value }],
  );

/** A component or element that stands alone. */
export function flow(
  name: string,
  attributes: Attributes = {},
  children: readonly RootContent[] = [],
): JsxFlow {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: listed(attributes),
    children: [...children] as JsxFlow['children'],
  };
}

/** A component or element inside a line. */
export function inline(
  name: string,
  attributes: Attributes = {},
  children: readonly PhrasingContent[] = [],
): JsxText {
  return { type: 'mdxJsxTextElement', name, attributes: listed(attributes), children: [...children] };
}

/** A text of Markdown. */
export const text = (value: string): Text => ({ type: 'text', value });

/** An HTML element of the proof's view of the source. */
export function element(
  tagName: string,
  properties: Properties = {},
  children: readonly ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

/** A text of HTML. */
export const word = (value: string): ElementContent => ({ type: 'text', value });

/** The text of an attribute; `undefined` where it is missing. */
export function attribute(node: Jsx, name: string): string | undefined {
  for (const item of node.attributes) {
    if (item.type === 'mdxJsxAttribute' && item.name === name && typeof item.value === 'string')
      return item.value;
  }
  return undefined;
}

/** Sets, replaces or (with `undefined`) removes an attribute. */
export function setAttribute(node: Jsx, name: string, value: string | undefined): void {
  const index = node.attributes.findIndex((item) => item.type === 'mdxJsxAttribute' && item.name === name);
  if (value === undefined) {
    if (index !== -1) node.attributes.splice(index, 1);
  } else if (index === -1) {
    node.attributes.push({ type: 'mdxJsxAttribute', name, value });
  } else {
    node.attributes[index] = { type: 'mdxJsxAttribute', name, value };
  }
}

/** Whether a component is a picture, of the archive or of the site’s own files. */
export const isPicture = (node: Jsx): boolean => node.name === 'LegacyImage' || node.name === 'Image';

/** Components of the vocabulary that may stand only by themselves. */
export function isBlockComponent(node: { readonly type: string }): boolean {
  return (
    isJsx(node) && node.name !== null && isComponentName(node.name) && vocabulary[node.name].place === 'block'
  );
}

/** Whether a reader can click on a node: words and pictures can be; a post on X or a frame has a link of its own. */
export const canBeClicked = (node: Nodes): boolean =>
  plainText(node).trim() !== '' ||
  node.type === 'image' ||
  (isJsx(node) && isPicture(node)) ||
  ('children' in node && node.children.some(canBeClicked));
