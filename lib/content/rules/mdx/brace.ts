import { hide, type SyntaxRule } from '../syntax-rule';

/** Braces in prose. */
export const brace: SyntaxRule = {
  id: 'mdx/brace',
  severity: 'error',
  fixable: true,
  reason: 'A brace starts code, which posts do not hold.',
  example: 'Write to {name here and wait.',
  message: 'The brace { starts code, which posts do not hold',
  fix: 'Write \\{ and \\} for braces in text.',
  explain({ start, part, code }, text) {
    if (text[start] !== '{' || part !== 'mdx-expression' || code === 'unexpected-lazy') return undefined;
    const common = { start, message: brace.message, fix: brace.fix };
    if (/^\{\s*\/\*/.test(text.slice(start, start + 20)))
      return {
        ...common,
        message: 'The comment {/* … */} does not end as it should',
        fix: 'End it with */} and keep it in one paragraph.',
        edits: [hide(start, start + 1)],
      };
    const close = matching(text, start);
    const isPlain = !/[()=;`\n]/.test(text.slice(start, close < 0 ? start : close));
    const open = { start, end: start + 1, text: '\\{' };
    const edits = close < 0 ? [open] : [open, { start: close, end: close + 1, text: '\\}' }];
    return { ...common, edits, ...(isPlain ? { repaired: 'wrote \\{ for {' } : {}) };
  },
};

/** The offset of the brace that closes one, in the same paragraph; -1 where none does. */
function matching(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at;
    else if (text.startsWith('\n\n', at)) return -1;
  }
  return -1;
}
