import type { SyntaxRule } from '../syntax-rule';

const ADDRESS = /<((?:https?:\/\/|mailto:)[^\s<>]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)>/y;

/** Markdown's `<https://…>`, which reads as a tag here. */
export const autolink: SyntaxRule = {
  id: 'mdx/autolink',
  severity: 'error',
  fixable: true,
  reason: 'Here a < always starts a tag, before an address too.',
  example: 'See <https://example.gov/report>.',
  message: 'An address in < > is read as a tag',
  fix: 'Write [https://example.gov/report](https://example.gov/report), better with words between the [ ].',
  explain({ start }, text) {
    ADDRESS.lastIndex = start;
    const found = ADDRESS.exec(text);
    if (!found) return undefined;
    const [whole, address = ''] = found;
    const isMail = !/^(?:https?:|mailto:)/.test(address);
    const link = `[${address.replace(/^mailto:/, '').replace(/[[\]_*]/g, '\\$&')}](${isMail ? 'mailto:' : ''}${address})`;
    return {
      start,
      message: autolink.message,
      fix: `Write ${link}, better with words between the [ ].`,
      edits: [{ start, end: start + whole.length, text: link }],
      repaired: `wrote <${address}> as a link`,
    };
  },
};
