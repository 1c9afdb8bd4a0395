import { toString as plainText } from 'mdast-util-to-string';
import { isJsx } from '../../mdx';
import type { DocumentRule } from '../checker';
import { isCurrent } from './current';

const WEAK =
  /^(?:click(?: here)?|here|this|link|this (?:link|page|post|article|site)|(?:read|learn|see|find out) more|more(?: info(?:rmation)?)?|details|download)$/i;

/** Words of links say where they lead. */
export const linkText: DocumentRule = {
  id: 'editorial/link-text',
  severity: 'note',
  reason: 'Screen readers list the links of a page: ten times “here” says nothing.',
  example: 'For the report [click here](https://example.gov/report).',
  message: 'The words “click here” do not say where the link leads',
  fix: 'Make the name of the page the link: [the report](…).',
  check(document, report) {
    if (!isCurrent(document)) return;
    for (const { node } of document.nodes) {
      if (node.type !== 'link' && !(isJsx(node) && (node.name === 'a' || node.name === 'Button'))) continue;
      const words = plainText(node)
        .replace(/\s+/g, ' ')
        .replace(/[.!»›→…:]+$/, '')
        .trim();
      if (WEAK.test(words))
        report(node, `The words “${words}” do not say where the link leads`, linkText.fix);
      else if (/^https?:\/\/\S{40,}$/.test(words))
        report(node, 'The words of this link are a long address', 'Write the name of the page instead.');
    }
  },
};
