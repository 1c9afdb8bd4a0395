import { toString as plainText } from 'mdast-util-to-string';
import type { DocumentRule } from '../checker';

/** Rows of a table have no more cells than its head: Markdown drops the rest. */
export const table: DocumentRule = {
  id: 'mdx/table',
  severity: 'error',
  reason: 'What a row holds behind the last column of its table is shown to nobody.',
  example: '| Option | Meaning |\n| --- | --- |\n| `a|b` | Either |',
  message: 'This row has 3 cells, the head of its table 2: nobody would see “Either”',
  fix: 'Write \\| for a bar inside a cell, in code too; or add a column to the head.',
  check({ nodes }, report) {
    for (const { node } of nodes) {
      if (node.type !== 'table') continue;
      const [head, ...rows] = node.children;
      const columns = head?.children.length ?? 0;
      for (const row of rows) {
        const lost = row.children.slice(columns).map((cell) => plainText(cell).trim());
        const first = lost.find((text) => text !== '');
        if (first === undefined) continue;
        const shown = first.length > 60 ? `${first.slice(0, 60)}…` : first;
        report(
          row,
          `This row has ${row.children.length} cells, the head of its table ${columns}: nobody would see “${shown}”`,
          table.fix,
        );
      }
    }
  },
};
