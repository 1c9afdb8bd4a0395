/** How one HTML element becomes Markdown or MDX. */
import type { Element } from 'hast';
import type { State } from 'hast-util-to-mdast';
import type { Nodes } from 'mdast';
import type { PostContext } from '../context';

export interface ElementContext extends PostContext {
  /** 1-based line of the source file on which an element starts. */
  lineOf(node: Element): number;
  /** Ids that a link of the same post leads to. */
  readonly targets: ReadonlySet<string>;
  /** Ids of the post’s headings by their words, folded. */
  readonly headings: ReadonlyMap<string, string>;
}

type Converted = Nodes | Nodes[] | undefined;

export interface ElementHandler {
  readonly tags: readonly string[];
  convert(state: State, node: Element, context: ElementContext): Converted;
}

/** The text of a property; `undefined` where it is missing or empty. */
export function property(node: Element, name: string): string | undefined {
  const value = node.properties[name];
  if (value === null || value === undefined || value === false) return undefined;
  const text = Array.isArray(value) ? value.join(' ') : String(value);
  return text.trim() === '' ? undefined : text;
}

/** A positive whole number of pixels; `undefined` where the property says anything else (`100%`). */
export function pixels(node: Element, name: string): string | undefined {
  return /^\s*([1-9]\d{0,4})(?:px)?\s*$/.exec(property(node, name) ?? '')?.[1];
}

/** An id that a link can lead to, as the content check allows it; `undefined` where it cannot be kept. */
export function anchorId(id: string | undefined): string | undefined {
  const cleaned = id
    ?.trim()
    .replace(/[^\w-]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (!cleaned) return undefined;
  return /^[A-Za-z]/.test(cleaned) ? cleaned : `n-${cleaned}`;
}
