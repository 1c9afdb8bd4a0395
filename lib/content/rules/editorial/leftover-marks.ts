import type { DocumentRule } from '../rule';
import { isCurrent } from './current';

/** Marks that Markdown did not take for what they were meant to be. None stands behind a backslash, which says that it is meant. */
const LEFTOVERS = [
  {
    marks: /(?<![\\*])\*\*(?!\*)/g,
    message: 'Readers would see these two asterisks',
    fix: 'Close the bold text with ** right behind its last letter, with no space inside the marks; or remove them.',
  },
  {
    marks: /(?<=^|\n)##{1,5}(?=[^\s#])/g,
    message: 'Readers would see these number signs',
    fix: 'Put a space behind the number signs of a heading.',
  },
  {
    marks: /(?<=(?<!\\)\[[^\]\n]{1,200}\]) (?=\((?:\/|#|https?:|mailto:))/g,
    message: 'This space keeps the brackets from being a link',
    fix: 'Write [words](address) without a space between.',
  },
];

/** Longest start of an address that `LEFTOVERS` looks for behind a text: `(https:` may be a link by itself already. */
const BEHIND = 8;

/** Bold text that is not closed, headings without a space, links with one: allowed, and never meant. */
export const leftoverMarks: DocumentRule = {
  id: 'editorial/leftover-marks',
  severity: 'note',
  reason: 'Marks that are not quite right are shown to readers as they stand.',
  example: 'This is **bold and stays open.',
  message: 'Readers would see these two asterisks',
  fix: 'Close the bold text with ** right behind its last letter, with no space inside the marks; or remove them.',
  check(document, report) {
    if (!isCurrent(document) || !document.isSound) return;
    for (const { node } of document.nodes) {
      if (node.type !== 'text') continue;
      const start = document.offsetOf(node.position?.start.offset ?? 0);
      const end = document.offsetOf(node.position?.end.offset ?? 0);
      const source = document.text.slice(start, end + BEHIND);
      for (const { marks, message, fix } of LEFTOVERS)
        for (const { index } of source.matchAll(marks))
          if (start + index < end) report({ offset: start + index }, message, fix);
    }
  },
};
