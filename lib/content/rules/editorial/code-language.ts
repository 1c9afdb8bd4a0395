import { grammarNamed, isPlain, nearestLanguage } from '../../../code/languages';
import type { DocumentRule } from '../checker';
import { fenceLine } from './code-options';

/** The word behind a fence is a language that code can be set in colours for, or says that there is none. */
export const codeLanguage: DocumentRule = {
  id: 'editorial/code-language',
  severity: 'note',
  reason: 'Code in a language that is not known is shown without colours.',
  example: '```pyhton\nprint("hello")\n```',
  message: '“pyhton” is not a language that code can be highlighted in',
  fix: 'Write “python”.',
  check(document, report) {
    for (const { node } of document.nodes) {
      if (node.type !== 'code' || !node.lang || grammarNamed(node.lang) || isPlain(node.lang)) continue;
      const near = nearestLanguage(node.lang);
      report(
        fenceLine(node, document, node.lang),
        `“${node.lang}” is not a language that code can be highlighted in`,
        near
          ? `Write “${near}”.`
          : 'Write “text” if it is in no programming language; otherwise leave it as it is.',
      );
    }
  },
};
