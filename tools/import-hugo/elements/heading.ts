import type { Nodes, PhrasingContent } from 'mdast';
import { inline } from '../nodes';
import { anchorId, type ElementHandler, property } from './handler';

/** `h1` to `h6`; an id that authors or other sites link to stays as an anchor. */
export const heading: ElementHandler = {
  tags: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  convert(state, node) {
    const depth = Number(node.tagName.slice(1));
    const children = state.all(node) as PhrasingContent[];
    const id = anchorId(property(node, 'id'));
    const anchor: Nodes[] = id ? [inline('Anchor', { id })] : [];
    if (children.length === 0) return anchor;
    if (depth < 1 || depth > 6) return children;
    return {
      type: 'heading',
      depth: depth as 1 | 2 | 3 | 4 | 5 | 6,
      children: [...(anchor as PhrasingContent[]), ...children],
    };
  },
};
