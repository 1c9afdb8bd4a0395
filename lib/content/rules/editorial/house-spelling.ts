import type { DocumentRule } from '../checker';
import { isCurrent, isInSiteLanguage } from './current';

/** What the house writes, by what it does not. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\be-mail/gi, 'email'],
  [/\bweb[ -]sites?\b/gi, 'website'],
  [/\bweb[ -]page/gi, 'webpage'],
  [/\bon-line\b/gi, 'online'],
  [/\bInternet\b/g, 'internet'],
];

/** One spelling for one thing. */
export const houseSpelling: DocumentRule = {
  id: 'editorial/house-spelling',
  severity: 'note',
  reason: 'One spelling for one thing makes search find it, and readers trust it.',
  example: 'Send us an e-mail.',
  message: '“e-mail” is “email” in our house',
  fix: 'Write “email”.',
  check(document, report) {
    if (!isCurrent(document) || !isInSiteLanguage(document) || !document.isSound) return;
    for (const { node, ancestors } of document.nodes) {
      if (node.type !== 'text' || ancestors.some(({ type }) => type === 'blockquote' || type === 'link'))
        continue;
      const start = document.offsetOf(node.position?.start.offset ?? 0);
      const source = document.text.slice(start, document.offsetOf(node.position?.end.offset ?? 0));
      for (const [pattern, better] of SPELLINGS)
        for (const { index, 0: found } of source.matchAll(pattern))
          report({ offset: start + index }, `“${found}” is “${better}” in our house`, `Write “${better}”.`);
    }
  },
};
