import { readTag } from '../../syntax/tag';
import { hide, type SyntaxRule } from '../syntax-rule';

/** Closing tags that close nothing. */
export const strayClosingTag: SyntaxRule = {
  id: 'mdx/stray-closing-tag',
  severity: 'error',
  reason: 'A closing tag without its opening tag was left behind, or its opening tag is missing.',
  example: 'Everybody came.</strong>',
  message: '</strong> closes nothing',
  fix: 'Delete it, or add <strong> where it should start.',
  explain({ at, start, part }, text) {
    if (part !== 'mdx-jsx') return undefined;
    const from = text.startsWith('</', start) ? start : text.lastIndexOf('<', at);
    const tag = from < 0 ? undefined : readTag(text, from);
    if (!tag?.isClosing) {
      if (!text.startsWith('</', start)) return undefined;
      return {
        start,
        message: 'This closing tag has no name',
        fix: 'Delete it, or write the name of the tag that it closes.',
        edits: [hide(start, start + 2)],
      };
    }
    return {
      start: from,
      message: tag.isComplete ? `</${tag.name}> closes nothing` : `</${tag.name} has no > at its end`,
      fix: tag.isComplete
        ? `Delete it, or add <${tag.name}> where it should start.`
        : `Write </${tag.name}>.`,
      edits: tag.isComplete ? [hide(from, tag.end)] : [{ start: tag.end, end: tag.end, text: '>' }],
    };
  },
};
