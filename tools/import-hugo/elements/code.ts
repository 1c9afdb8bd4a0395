import { defaultHandlers } from 'hast-util-to-mdast';
import { type ElementHandler, property } from './handler';

/** Code keeps what is written behind its fence; without a language, that would be read as one. */
export const code: ElementHandler = {
  tags: ['pre'],
  convert(state, node) {
    const result = defaultHandlers.pre(state, node);
    const inner = node.children.find((child) => child.type === 'element');
    const meta = inner && property(inner, 'dataFence');
    if (result?.type !== 'code' || !meta) return result;
    return { ...result, lang: result.lang ?? 'text', meta };
  },
};
