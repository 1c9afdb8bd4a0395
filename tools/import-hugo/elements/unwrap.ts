import type { Element } from 'hast';
import { toText } from 'hast-util-to-text';
import type { PhrasingContent } from 'mdast';
import { inline } from '../nodes';
import { type ElementHandler, property } from './handler';

/** Boxes without a meaning of their own: what they hold becomes blocks. */
export const unwrapBlock: ElementHandler = {
  tags: [
    'div',
    'section',
    'article',
    'header',
    'footer',
    'main',
    'nav',
    'center',
    'address',
    'form',
    'fieldset',
    'legend',
    'figcaption',
    'hgroup',
    'dialog',
    'menu',
    'noscript',
    'picture',
    'body',
    'html',
  ],
  convert: (state, node) => state.toFlow(state.all(node)),
};

/** Inline wrappers without a meaning of their own. */
export const unwrapInline: ElementHandler = {
  tags: [
    'font',
    'big',
    'label',
    'button',
    'nobr',
    'acronym',
    'blink',
    'marquee',
    'map',
    'data',
    'bdo',
    'ruby',
    'rb',
    'rt',
    'rp',
    'output',
    'slot',
    'canvas',
  ],
  convert: (state, node) => state.all(node),
};

/** `span`: words in another language keep its name, so that they are read out as they should be; else no meaning. */
export const span: ElementHandler = {
  tags: ['span'],
  convert(state, node) {
    const children = state.all(node);
    const lang = property(node, 'lang')?.trim();
    if (
      !lang ||
      children.length === 0 ||
      !/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(lang) ||
      /^en\b/i.test(lang)
    )
      return children;
    return inline('span', { lang }, children as PhrasingContent[]);
  },
};

/** `tt`: typewriter letters are code. */
export const typewriter: ElementHandler = {
  tags: ['tt'],
  convert(state, node) {
    const [only] = node.children;
    if (node.children.length === 1 && only?.type === 'text') return { type: 'inlineCode', value: only.value };
    return state.all(node);
  },
};

/** Form fields hold no words of the author; they are told, not kept. */
export const form: ElementHandler = {
  tags: ['input', 'select', 'textarea'],
  convert(_state, node, context) {
    context.tell(
      'person',
      'form-field',
      context.lineOf(node),
      `A form field (<${node.tagName}>) was left out; posts have no forms.`,
    );
    return undefined;
  },
};

/** Programs and styles never come along. */
export const program: ElementHandler = {
  tags: ['script', 'style', 'svg', 'math', 'template', 'applet', 'link', 'meta', 'base'],
  convert(_state, node, context) {
    context.tell(
      'person',
      'element-removed',
      context.lineOf(node),
      `<${node.tagName}> was left out; posts hold no programs, styles or drawings${wordsIn(node)}.`,
    );
    return undefined;
  },
};

/** What a drawing says, for the report. */
function wordsIn(node: Element): string {
  const words = node.tagName === 'svg' ? toText(node).replace(/\s+/g, ' ').trim() : '';
  return words ? `; it says “${words.slice(0, 200)}”` : '';
}
