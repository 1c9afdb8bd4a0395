import type { Text } from 'mdast';
import { formulaFault } from '#formula';
import { site } from '../../../site';
import type { Document } from '../../document';
import { isDisplay } from '../../syntax/math';
import type { DocumentRule } from '../checker';
import type { Report, Spot } from '../rule';

/** A formula can be read, and ends. */
export const formula: DocumentRule = {
  id: 'mdx/formula',
  severity: 'error',
  reason: 'A formula that cannot be read is shown to nobody.',
  example: {
    'site.yml': 'name: Test\nurl: https://test.example\nmath: true\n',
    'posts/2026/example.mdx':
      '---\ntitle: Test\ndate: 2026-01-02\nsummary: A test.\nauthors: [jane-doe]\ntopics: [handbook]\n---\n\nHalf of it is $\\fraq{a}{2}$.\n',
  },
  message: 'The formula “\\fraq{a}{2}” cannot be read: Unsupported function name: \\fraq',
  fix: 'Correct the formula; if it is none, write \\$ for a dollar sign.',
  check(document, report) {
    for (const { node } of document.nodes) {
      if (node.type === 'text' && site.math && node.value.includes('$$')) reportOpen(node, document, report);
      if (node.type !== 'math' && node.type !== 'inlineMath') continue;
      const { start, end } = { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
      const source = document.text.slice(document.offsetOf(start), document.offsetOf(end));
      if (node.type === 'math' && document.isSound && !/\n[>\s]*\$\$+\s*$/.test(source)) {
        report(node, 'This formula does not end', 'Write $$ on a line of its own below it.');
        continue;
      }
      const fault = formulaFault(node.value, node.type === 'math' || isDisplay(node));
      if (!fault) continue;
      const shown = node.value.trim().replace(/\s+/g, ' ');
      const short = shown.length > 80 ? `${shown.slice(0, 80)}…` : shown;
      report(node, `The formula “${short}” cannot be read: ${fault.says}`, formula.fix);
    }
  },
};

/** Two dollar signs that are text begin a formula whose end was not found. */
function reportOpen(node: Text, { text, offsetOf, isSound }: Document, report: Report<Spot>): void {
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0].map(offsetOf);
  const at = /(?<!\\)\$\$/.exec(text.slice(start, end))?.index;
  if (!isSound || at === undefined) return;
  report(
    { offset: (start ?? 0) + at },
    'A formula begins here and does not end',
    'Put $$ on lines of their own above and below it, or write \\$ for a dollar sign.',
  );
}
