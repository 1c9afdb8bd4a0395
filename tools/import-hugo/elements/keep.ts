import type { Element } from 'hast';
import type { PhrasingContent, RootContent } from 'mdast';
import { elements } from '@/lib/content/vocabulary';
import { flow, inline } from '../nodes';
import { type ElementHandler, property } from './handler';

/** Inline elements that Markdown has no mark for stay HTML. */
export const keepInline: ElementHandler = {
  tags: [
    'sub',
    'sup',
    'u',
    'small',
    'mark',
    'kbd',
    'samp',
    'var',
    'abbr',
    'dfn',
    'time',
    'cite',
    'ins',
    'bdi',
  ],
  convert(state, node) {
    const children = state.all(node);
    if (children.length === 0) return [];
    return inline(node.tagName, allowed(node), children as PhrasingContent[]);
  },
};

/** Blocks that Markdown has no form for stay HTML: definition lists and folded text. */
export const keepBlock: ElementHandler = {
  tags: ['dl', 'dt', 'dd', 'details', 'summary'],
  convert(state, node) {
    const children = state.all(node).filter((child) => !(child.type === 'text' && child.value.trim() === ''));
    return flow(node.tagName, allowed(node), state.toFlow(children) as RootContent[]);
  },
};

const LINKED = new Set(['id']);

/** The attributes of an element that posts may have, except ids: those become anchors where something links there. */
export function allowed(node: Element): Record<string, string | undefined> {
  const names = elements[node.tagName] ?? [];
  return Object.fromEntries(
    names
      .filter((name) => !LINKED.has(name))
      .map((name) => [name, property(node, HAST_NAMES[name] ?? name)] as const),
  );
}

/** hast's names of attributes where they differ. */
const HAST_NAMES: Readonly<Record<string, string>> = {
  datetime: 'dateTime',
  colspan: 'colSpan',
  rowspan: 'rowSpan',
  hreflang: 'hrefLang',
};
