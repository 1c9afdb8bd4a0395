import { toString as plainText } from 'mdast-util-to-string';
import { countWords } from '../../outline';
import type { DocumentRule } from '../checker';
import { isCurrent, isInSiteLanguage } from './current';

const MOST_WORDS = 45;

/** Sentences that can be read in one breath. */
export const sentence: DocumentRule = {
  id: 'editorial/long-sentence',
  severity: 'note',
  reason: 'A sentence that long is read twice, or not at all.',
  example: `${'The report that the agency wrote for the committee '.repeat(6)}is here.`,
  message: 'This sentence has 56 words',
  fix: 'Make two or three of it; 25 words are plenty.',
  check(document, report) {
    if (!isCurrent(document) || !isInSiteLanguage(document)) return;
    for (const { node, ancestors } of document.nodes) {
      if (node.type !== 'paragraph' || ancestors.some(({ type }) => type === 'blockquote')) continue;
      for (const text of plainText(node).split(/(?<=[.!?…][”"’)]?)\s+(?=[“"‘(]?[\p{Lu}\p{N}])/u)) {
        const words = countWords(text);
        // A list run together by semicolons is no sentence.
        if (words > MOST_WORDS && !/;.*;/s.test(text))
          report(node, `This sentence has ${words} words`, sentence.fix);
      }
    }
  },
};
