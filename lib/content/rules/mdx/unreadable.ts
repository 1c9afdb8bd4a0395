import { hide, type SyntaxRule } from '../syntax-rule';

/** Whatever no other rule explains: a tag or brace whose inside is not indented like its start, for example. */
export const unreadable: SyntaxRule = {
  id: 'mdx/unreadable',
  severity: 'error',
  reason: 'A tag that starts in a list or quotation has to end in it.',
  example: '> <Note\nkind="action">\n> Send us your questions.\n> </Note>',
  message: 'What starts here does not end in the same list item, quotation or paragraph',
  fix: 'Indent all its lines alike (or start each with >), or move it out of the list or quotation.',
  explain({ start, at }, text) {
    const from = /[<{]/.test(text[start] ?? '') ? start : Math.max(0, Math.min(at, text.length - 1));
    const lineEnd = text.indexOf('\n', from);
    return {
      start: from,
      message: unreadable.message,
      fix: unreadable.fix,
      edits: [hide(from, lineEnd <= from ? Math.min(from + 1, text.length) : lineEnd)],
    };
  },
};
