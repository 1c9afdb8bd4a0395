import type { DocumentRule } from '../checker';
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
  {
    marks: /(?<![=\\])==(?=[^\s=](?:[^=\n]*[^\s=])?==(?!=))/g,
    message: 'Readers would see these equals signs',
    fix: 'Write <mark>words</mark>.',
  },
  {
    marks: /(?<![\\^])\^(?=[^\s^]{1,12}\^)/g,
    message: 'Readers would see these carets',
    fix: 'Write x<sup>2</sup>.',
  },
  {
    marks: /(?<=[^\n]\n): (?=\S)/g,
    message: 'Readers would see this colon: a list of terms has no form in Markdown',
    fix: 'Write <dl>, <dt>Term</dt> and <dd>What it means</dd>, or an ordinary list.',
  },
];

/** Elsewhere one tilde lowers what is between two of them. */
const TILDE = {
  message: 'What is between these tildes is struck through',
  fix: 'Write H<sub>2</sub>O to lower it, ~~words~~ to strike it through, or \\~ for the sign itself.',
};

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
      const start = document.offsetOf(node.position?.start.offset ?? 0);
      if (node.type === 'delete' && /^~(?!~)/.test(document.text.slice(start, start + 2)))
        report({ offset: start }, TILDE.message, TILDE.fix);
      if (node.type !== 'text') continue;
      const end = document.offsetOf(node.position?.end.offset ?? 0);
      const source = document.text.slice(start, end + BEHIND);
      for (const { marks, message, fix } of LEFTOVERS)
        for (const { index } of source.matchAll(marks))
          if (start + index < end) report({ offset: start + index }, message, fix);
    }
  },
};
