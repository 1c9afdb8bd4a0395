import type { Edit } from '../../problem';
import { closingTagOf, readTag, type WrittenTag } from '../../syntax/tag';
import { hide, type SyntaxRule } from '../syntax-rule';

/** Attributes without straight quotes. */
export const attributeSyntax: SyntaxRule = {
  id: 'mdx/attribute-syntax',
  severity: 'error',
  fixable: true,
  reason: 'Attributes are text in straight quotes.',
  example: '<a href=/topics/>Topics</a>',
  message: 'The value of href in <a> is not in straight quotes',
  fix: 'Write href="/topics/".',
  explain({ start, part, code }, text) {
    if (code === 'unexpected-lazy' || text[start] !== '<' || !/^mdx-(?:jsx|expression)$/.test(part))
      return undefined;
    const tag = readTag(text, start);
    if (!tag) return undefined;
    if (tag.isClosing) {
      // What it closes may have been taken for text, for want of a quotation mark.
      const opening = readTag(text, Math.max(0, text.lastIndexOf(`<${tag.name} `, start)));
      return opening && !opening.isComplete ? halfCurly(opening, text) : undefined;
    }
    const quoted = quoteAll(tag);
    const first = tag.attributes.find(({ value }) => value?.quote === 'none' || value?.quote === 'curly');
    if (first?.value && tag.isComplete) {
      return {
        start: first.start,
        message: `The value of ${first.name} in <${tag.name}> is not in straight quotes`,
        fix: `Write ${first.name}=${inQuotes(first.value.text)}.`,
        edits: quoted,
        repaired: `put the value of ${first.name} in quotes`,
      };
    }
    return tag.isComplete ? unreadable(tag, text) : (halfCurly(tag, text) ?? unfinished(tag, text));
  },
};

function quoteAll(tag: WrittenTag): Edit[] {
  return tag.attributes.flatMap(({ value }) =>
    value && (value.quote === 'none' || value.quote === 'curly')
      ? [{ start: value.start, end: value.end, text: inQuotes(value.text) }]
      : [],
  );
}

/** A value of an attribute, in the quotes that it does not hold itself. */
export const inQuotes = (value: string): string => (value.includes('"') ? `'${value}'` : `"${value}"`);

function unreadable(tag: WrittenTag, text: string) {
  return {
    start: tag.start,
    message: `An attribute of <${tag.name}> cannot be read`,
    fix: 'Write each attribute as name="value", in straight quotes.',
    edits: hideElement(tag, text),
  };
}

/** A value that starts with a straight quote and ends with a curly one, so that it seems to go on in the text below. */
function halfCurly(tag: WrittenTag, text: string) {
  const line = text.slice(tag.start).split('\n', 1)[0] ?? '';
  const found = /([A-Za-z][\w-]*)="([^"“”]*)([“”])(?=[\s/>])/.exec(line);
  if (!found) return undefined;
  const [written, name = '', value = '', quote = ''] = found;
  const start = tag.start + found.index;
  return {
    start,
    message: `The value of ${name} in <${tag.name}> starts with " and ends with ${quote}`,
    fix: `Write ${name}="${value}".`,
    edits: [{ start: start + written.length - 1, end: start + written.length, text: '"' }],
    repaired: `closed the value of ${name} with a straight quote`,
  };
}

function unfinished(tag: WrittenTag, text: string) {
  const rest = text.slice(tag.end, tag.end + 200);
  const isQuote = /^\S*["'“”]/.test(rest);
  return {
    start: isQuote ? tag.end : tag.start,
    message: isQuote
      ? `A quotation mark in <${tag.name}> is opened and not closed`
      : `The tag <${tag.name}> has no > at its end`,
    fix: isQuote
      ? 'Close it with the same mark; inside a value in double quotes, write single ones.'
      : `Write > behind its last attribute, or &lt; if no tag is meant.`,
    edits: hideElement(tag, text),
  };
}

/** Hides a tag and the one that closes it. */
function hideElement(tag: WrittenTag, text: string): Edit[] {
  const lineEnd = text.indexOf('\n', tag.end);
  const end = tag.isComplete ? tag.end : lineEnd < 0 ? text.length : lineEnd;
  const close = tag.isSelfClosing ? -1 : closingTagOf(text, tag.name, end);
  const closed = close < 0 ? [] : [hide(close, text.indexOf('>', close) + 1)];
  return [hide(tag.start, end), ...closed];
}
