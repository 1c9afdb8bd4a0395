import { toString as plainText } from 'mdast-util-to-string';
import { attributeText, isJsx } from '../../mdx';
import type { DocumentRule } from '../checker';

/** Links have words. */
export const emptyLink: DocumentRule = {
  id: 'link/empty',
  severity: 'error',
  reason: 'A link without words cannot be seen, nor heard.',
  example: 'See [](https://example.gov/).',
  message: 'This link has no words',
  fix: 'Write what it leads to between [ and ].',
  check({ nodes }, report) {
    for (const { node } of nodes) {
      if (node.type === 'link' && plainText(node).trim() === '')
        report(node, emptyLink.message, emptyLink.fix);
      if (isJsx(node) && node.name === 'a') {
        if (plainText(node).trim() === '' && attributeText(node, 'id') === undefined)
          report(node, emptyLink.message, 'Write what it leads to between <a …> and </a>.');
      }
    }
  },
};
