import type { RootContent } from 'mdast';
import { asideNode } from '../asides';
import { type ElementHandler, property } from './handler';

/** `aside`: an alert is a note; any other holds blocks like a `div`. */
export const aside: ElementHandler = {
  tags: ['aside'],
  convert(state, node) {
    const children = state.toFlow(state.all(node));
    const kind = property(node, 'dataAlert');
    if (kind === undefined) return children;
    return asideNode(kind, property(node, 'dataTitle'), children as RootContent[]);
  },
};
