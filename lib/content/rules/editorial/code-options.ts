import type { Code } from 'mdast';
import { type Fence, readFence } from '../../../code/fence';
import type { Document } from '../../document';
import type { DocumentRule } from '../checker';
import type { Spot } from '../rule';

/** What is written behind the language of code means something, and lines that it names are there. */
export const codeOptions: DocumentRule = {
  id: 'editorial/code-options',
  severity: 'note',
  reason:
    'What is not understood there is left out, and readers see code without its title or its marked lines.',
  example: '```js titel="app.js"\nstart();\n```',
  message: 'Code has no option “titel”',
  fix: 'Write “title”.',
  check(document, report) {
    for (const { node } of document.nodes) {
      if (node.type !== 'code' || !node.meta) continue;
      const fence = readFence(node.meta);
      for (const { found, near } of fence.faults) {
        const isOption = node.meta.includes(`${found}=`);
        report(
          fenceLine(node, document, found),
          isOption ? `Code has no option “${found}”` : `“${found}” names no lines of the code`,
          near ? `Write “${near}”.` : isOption ? OPTIONS : LINES,
        );
      }
      const missing = firstMissing(fence, node.value.split('\n').length);
      if (missing) report(fenceLine(node, document, 'hl_lines'), missing, LINES);
    }
  },
};

const OPTIONS = 'Correct it: there are title, hl_lines, linenos and linenostart.';
const LINES =
  'Correct hl_lines: it takes lines, counted from 1, and ranges of them, such as hl_lines="2 4-6".';

function firstMissing({ marked }: Fence, lines: number): string | undefined {
  const last = marked.map(([, line]) => line).find((line) => line > lines);
  const has = lines === 1 ? 'one line' : `${lines} lines`;
  return last ? `The code has ${has}, and hl_lines names line ${last}` : undefined;
}

/** The place of some words in the first line of code; the code itself where its text was changed in order to be read. */
export function fenceLine(node: Code, { text, isSound, offsetOf }: Document, words: string): Spot {
  const start = offsetOf(node.position?.start.offset ?? 0);
  const within = isSound ? (text.slice(start).split('\n', 1)[0] ?? '').indexOf(words) : -1;
  return within === -1 ? node : { offset: start + within };
}
