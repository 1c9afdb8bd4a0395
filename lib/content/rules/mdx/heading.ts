import { toString as plainText } from 'mdast-util-to-string';
import { isJsx } from '../../mdx';
import type { DocumentRule } from '../checker';

/** The title is the one heading of level 1; headings have words. */
export const heading: DocumentRule = {
  id: 'mdx/heading',
  severity: 'error',
  reason: 'People who listen to a page find their way by its headings; the title is the first.',
  example: '# A second title',
  message: 'The text contains a level-1 heading; the title of the page is the only one',
  fix: 'Start headings with ##.',
  check({ nodes }, report) {
    for (const { node } of nodes) {
      const isHeading = node.type === 'heading' || (isJsx(node) && /^h[2-6]$/.test(node.name ?? ''));
      if (!isHeading) continue;
      if (node.type === 'heading' && node.depth === 1) report(node, heading.message, heading.fix);
      if (plainText(node).trim() === '')
        report(node, 'This heading has no words', 'Write its words behind the ##, or delete it.');
    }
  },
};
