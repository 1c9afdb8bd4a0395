import type { SyntaxRule } from '../syntax-rule';
import { hide } from '../syntax-rule';

/** HTML's form of a comment. */
export const comment: SyntaxRule = {
  id: 'mdx/comment',
  severity: 'error',
  fixable: true,
  reason: 'Posts are not HTML: a comment has another form here.',
  example: 'Text <!-- a note to self --> goes on.',
  message: 'HTML comments are not understood here',
  fix: 'Delete the comment, or write it as {/* … */}.',
  explain({ start }, text) {
    if (!text.startsWith('<!--', start)) return undefined;
    const close = text.indexOf('-->', start + 4);
    const common = { start, message: comment.message, fix: comment.fix };
    if (close < 0)
      return {
        ...common,
        message: 'An HTML comment starts here and never ends',
        edits: [hide(start, text.length)],
      };
    const isClean = !text.slice(start, close).includes('*/');
    return {
      ...common,
      edits: [
        { start, end: start + 4, text: '{/*' },
        ...(isClean ? [] : [hide(start + 4, close)]),
        { start: close, end: close + 3, text: '*/}' },
      ],
      ...(isClean ? { repaired: 'wrote an HTML comment as {/* … */}' } : {}),
    };
  },
};
