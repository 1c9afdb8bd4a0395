import { addressFault, pictureFault } from '../../attribute-kinds';
import { inlineLinks } from '../../inline-markdown';
import { linkAdvice } from '../../link-advice';
import { attributeText, isJsx, type JsxElement } from '../../mdx';
import { mediaAdvice } from '../../media-advice';
import { type Attribute, isComponentName, vocabulary } from '../../vocabulary';
import type { DocumentRule } from '../checker';

/** Addresses in Markdown: allowed schemes, from the root, pictures from allowed hosts. */
export const address: DocumentRule = {
  id: 'link/address',
  severity: 'error',
  reason: 'An address of another form leads nowhere, or runs code in the reader’s browser.',
  example: 'Read [the guide](javascript:alert(1)).',
  message: 'The address “javascript:alert(1)” starts with javascript:, which is not allowed',
  fix: linkAdvice('javascript:alert(1)'),
  check({ nodes }, report) {
    for (const { node } of nodes) {
      if (node.type === 'link' || node.type === 'definition') {
        const fault = addressFault(node.url);
        if (fault) report(node, say(node.url, fault), linkAdvice(node.url));
      } else if (node.type === 'image') {
        const fault = pictureFault(node.url);
        if (fault)
          report(
            node,
            say(node.url, fault).replace('The address', 'The picture’s address'),
            mediaAdvice(node.url, 'picture'),
          );
      } else if (isJsx(node) && isComponentName(node.name ?? '')) {
        for (const { name, href, isPicture } of markdownLinks(node)) {
          const fault = isPicture ? pictureFault(href) : addressFault(href);
          if (fault)
            report(
              node,
              `${say(href, fault)} (in ${name})`,
              isPicture ? mediaAdvice(href, 'picture') : linkAdvice(href),
            );
        }
      }
    }
  },
};

const say = (url: string, fault: string): string =>
  `The address “${url.length > 80 ? `${url.slice(0, 80)}…` : url}” ${fault}`;

/** The links in attributes that hold Markdown. */
function markdownLinks(node: JsxElement) {
  if (node.name === null || !isComponentName(node.name)) return [];
  const known: Readonly<Record<string, Attribute>> = vocabulary[node.name].attributes;
  return Object.entries(known).flatMap(([name, { kind }]) =>
    kind === 'markdown'
      ? inlineLinks(attributeText(node, name) ?? '').map((link) => ({ ...link, name }))
      : [],
  );
}
