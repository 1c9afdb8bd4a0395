import { readTag } from '../../syntax/tag';
import { isComponentName, vocabulary } from '../../vocabulary';
import type { SyntaxRule } from '../syntax-rule';

const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'source', 'track', 'wbr']);

/** Tags that hold nothing and do not say so. */
export const voidElement: SyntaxRule = {
  id: 'mdx/void-element',
  severity: 'error',
  fixable: true,
  reason: 'A tag with nothing inside has to close itself.',
  example: 'One line<br>and the next.',
  message: '<br> does not close itself',
  fix: 'Write <br />.',
  explain({ opening, start, part, code }, text) {
    if (part !== 'mdx-jsx' || !/end-tag|closing-slash/.test(code)) return undefined;
    const tag = readTag(text, opening ?? start);
    if (!tag?.isComplete) return undefined;
    if (tag.isClosing) {
      if (tag.name !== 'br') return undefined;
      return finding(tag.start, tag.name, { start: tag.start, end: tag.end, text: '<br />' });
    }
    const isVoid =
      VOID.has(tag.name) || (isComponentName(tag.name) && vocabulary[tag.name].children === 'none');
    if (!isVoid) return undefined;
    const end = text[tag.end - 2] === ' ' ? tag.end - 2 : tag.end - 1;
    return finding(tag.start, tag.name, { start: end, end: tag.end, text: ' />' });
  },
};

function finding(start: number, name: string, edit: { start: number; end: number; text: string }) {
  return {
    start,
    message: `<${name}> does not close itself`,
    fix: name === 'br' ? 'Write <br />.' : `Write <${name} … />.`,
    edits: [edit],
    repaired: `wrote <${name} />`,
  };
}
