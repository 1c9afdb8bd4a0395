import { closingTagOf, readTag } from '../../syntax/tag';
import { hide, type SyntaxRule } from './syntax-rule';

/** Tags that are opened and not closed, or closed in another paragraph. */
export const unclosedTag: SyntaxRule = {
  id: 'mdx/unclosed-tag',
  severity: 'error',
  reason: 'Where a tag is not closed, nobody can tell where it ends.',
  example: '<Note>\nSend us your questions.',
  message: '<Note> is not closed',
  fix: 'Add </Note> where it ends.',
  explain({ opening, at, part }, text) {
    if (part !== 'mdx-jsx' || opening === undefined) return undefined;
    const tag = readTag(text, opening);
    if (!tag) return undefined;
    const crossing = readTag(text, at);
    const close = closingTagOf(text, tag.name, tag.end);
    const closed = close < 0 ? [] : [hide(close, text.indexOf('>', close) + 1)];
    const mend = [hide(opening, tag.end), ...closed];
    if (crossing?.isClosing && close >= 0) {
      return {
        start: opening,
        message: `<${tag.name}> is not closed before </${crossing.name}>`,
        fix: `Close the tag that was opened last first: </${tag.name}></${crossing.name}>.`,
        mend,
      };
    }
    return {
      start: opening,
      message: `<${tag.name}> is not closed${close < 0 ? '' : ' where it was opened'}`,
      fix:
        close < 0
          ? `Add </${tag.name}> where it ends.`
          : `Put <${tag.name}> and </${tag.name}> each on a line of its own, or both in the same line of text.`,
      mend,
    };
  },
};
