import { addressFault, pictureFault } from '../../attribute-kinds';
import { inlineLinks } from '../../inline-links';
import { attributeText, isJsx, type JsxElement } from '../../mdx';
import { type Attribute, isComponentName, vocabulary } from '../../vocabulary';
import type { DocumentRule } from '../rule';

const FIX = 'Write https://…, or an address from the root such as /topics/.';

/** Addresses in Markdown: allowed schemes, from the root, pictures from allowed hosts. */
export const address: DocumentRule = {
  id: 'link/address',
  severity: 'error',
  reason: 'An address of another form leads nowhere, or runs code in the reader’s browser.',
  example: 'Read [the guide](javascript:alert(1)).',
  message: 'The address “javascript:alert(1)” starts with javascript:, which is not allowed',
  fix: FIX,
  check({ nodes }, report) {
    for (const { node } of nodes) {
      if (node.type === 'link' || node.type === 'definition') {
        const fault = addressFault(node.url);
        if (fault) report(node, say(node.url, fault), fixFor(node.url));
      } else if (node.type === 'image') {
        const fault = pictureFault(node.url);
        if (fault)
          report(
            node,
            say(node.url, fault).replace('The address', 'The picture’s address'),
            'Put the file in public/media and write /media/name.jpg.',
          );
      } else if (isJsx(node) && isComponentName(node.name ?? '')) {
        for (const { name, href, isPicture } of markdownLinks(node)) {
          const fault = isPicture ? pictureFault(href) : addressFault(href);
          if (fault) report(node, `${say(href, fault)} (in ${name})`, fixFor(href));
        }
      }
    }
  },
};

const say = (url: string, fault: string): string =>
  `The address “${url.length > 80 ? `${url.slice(0, 80)}…` : url}” ${fault}`;

/** An address that most likely lacks its beginning gets it. */
function fixFor(url: string): string {
  if (/^www\.|^[\w-]+\.(?:gov|org|com|net|edu|mil|io)\b/.test(url)) return `Write https://${url}.`;
  if (url.startsWith('//')) return `Write https:${url}.`;
  if (/^[\w.+-]+@[\w-]+\.\w+$/.test(url)) return `Write mailto:${url}.`;
  return FIX;
}

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
