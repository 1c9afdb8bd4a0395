import { hide, type SyntaxRule } from '../syntax-rule';

const CODE =
  /^(?:import\s+(?:[\w$*{][^\n]*\bfrom\b|["'])|export\s+(?:const|let|var|default|function|class|async|[*{]))/;

/** Lines that start with “import” or “export”: code, or a sentence that reads as code. */
export const importLine: SyntaxRule = {
  id: 'mdx/import',
  severity: 'error',
  reason: 'A line that starts with the word import or export is read as code, which posts do not hold.',
  example: 'import duties rose by 3%',
  message: 'A line that starts with “import” is read as code',
  fix: 'Start the line with another word, or move the word before it to this line.',
  explain({ start, part }, text) {
    if (part !== 'mdxjs-esm') return undefined;
    const word = text.startsWith('export', start) ? 'export' : 'import';
    const blank = text.indexOf('\n\n', start);
    const isCode = CODE.test(text.slice(start, blank < 0 ? undefined : blank));
    return {
      start,
      message: isCode
        ? 'import and export do not belong in a post'
        : `A line that starts with “${word}” is read as code`,
      fix: isCode ? 'Delete the line; components are there without it.' : importLine.fix,
      edits: [hide(start, start + 1)],
    };
  },
};
