/** Titles and summaries are plain text: entities become characters, tags and Markdown marks go. */
import { toHtml } from 'hast-util-to-html';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toHast } from 'mdast-util-to-hast';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { parseFragment } from 'parse5';
import { REORDERING } from '../hidden-characters';

/** Blocks make no sense in one line of text: `1. Plan` is a title, not a list. */
const lineOnly = {
  disable: {
    null: [
      'list',
      'headingAtx',
      'thematicBreak',
      'blockQuote',
      'codeIndented',
      'codeFenced',
      'setextUnderline',
      'definition',
      'htmlFlow',
      'autolink',
    ],
  },
};

/** The words a reader sees of a line that may hold HTML, entities and Markdown. */
export function plainText(source: string): string {
  const line = source.replace(REORDERING, '').replace(/\s+/g, ' ').trim();
  if (!/[<&*_`[\\]/.test(line)) return line;
  const tree = fromMarkdown(line.replace(/<(?=[^a-zA-Z/])/g, '&lt;'), { extensions: [lineOnly] });
  const html = toHtml(toHast(tree, { allowDangerousHtml: true }), { allowDangerousHtml: true });
  return textOf(parseFragment(html))
    .replace(REORDERING, '')
    .replace(/[\s\u00A0]+/g, ' ')
    .trim();
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  if ('tagName' in node && /^(?:script|style)$/.test(node.tagName)) return '';
  const inner = node.childNodes.map(textOf).join('');
  return 'tagName' in node && /^(?:p|br|li|div)$/.test(node.tagName) ? ` ${inner} ` : inner;
}
