import type { DocumentRule } from '../checker';

const FOOTNOTE = /(?<!\\)\[\^([^\]\s[]+)\]/g;
const REFERENCE = /(?<![\\\]])\[([^\][\n]+)\]\[([^\][\n]*)\]/g;

/** Footnotes and link references lead to a definition. */
export const definition: DocumentRule = {
  id: 'link/definition',
  severity: 'error',
  reason: 'Without its definition, the mark is printed as it stands: [^1].',
  example: 'Text with a footnote.[^1]',
  message: 'The footnote [^1] has no text',
  fix: 'Add a line “[^1]: …” at the end of the post, or delete the mark.',
  check({ nodes, text, offsetOf }, report) {
    for (const { node, ancestors } of nodes) {
      if (node.type !== 'text' || ancestors.some(({ type }) => type === 'link')) continue;
      const start = offsetOf(node.position?.start.offset ?? 0);
      const source = text.slice(start, offsetOf(node.position?.end.offset ?? 0));
      for (const { index, 1: name = '' } of source.matchAll(FOOTNOTE))
        report(
          { offset: start + index },
          `The footnote [^${name}] has no text`,
          `Add a line “[^${name}]: …” at the end of the post, or delete the mark.`,
        );
      for (const { index, 1: words = '', 2: name = '' } of source.matchAll(REFERENCE)) {
        if (words.startsWith('^')) continue;
        report(
          { offset: start + index },
          `The link [${words}][${name}] has no address`,
          `Write [${words}](https://…), or add a line “[${name || words}]: https://…”.`,
        );
      }
    }
  },
};
