import { linkAdvice } from '../../link-advice';
import { mediaAdvice } from '../../media-advice';
import type { DocumentRule } from '../checker';

/** What Markdown leaves as text: a link or picture whose address has a space in it. */
const SPACED = /(!?)(?<!\\)\[([^[\]\n]*)\]\(((?:[^\s()"'<>]+ )+[^\s()"'<>]+)\)/g;

/** An address: what has a slash, or the ending of a file. */
const isAddress = (text: string): boolean => /^\.{0,2}\/|^https?:|\.[a-z0-9]{2,5}$/i.test(text);

/** Addresses of links and pictures have no spaces. */
export const spacedAddress: DocumentRule = {
  id: 'link/space',
  severity: 'error',
  reason: 'Markdown does not take it for a link, and readers see brackets.',
  example: '![The new counter](IMG 1234.JPG)',
  message: 'The space in “IMG 1234.JPG” keeps this from being a picture',
  fix: 'Rename the file to public/media/img-1234.jpg and write ![The new counter](/media/img-1234.jpg).',
  check(document, report) {
    if (!document.isSound) return;
    for (const { node } of document.nodes) {
      if (node.type !== 'text') continue;
      const start = document.offsetOf(node.position?.start.offset ?? 0);
      const source = document.text.slice(start, document.offsetOf(node.position?.end.offset ?? 0));
      for (const { index, 1: mark = '', 2: words = '', 3: address = '' } of source.matchAll(SPACED)) {
        if (!isAddress(address)) continue;
        const isPicture = mark === '!';
        const advice = isPicture ? mediaAdvice(address, 'picture') : linkAdvice(address);
        report(
          { offset: start + index },
          `The space in “${address}” keeps this from being a ${isPicture ? 'picture' : 'link'}`,
          advice.replace(/(W|w)rite (\/\S*|https?:\S*?)\.(?= |$)/, `$1rite ${mark}[${words}]($2).`),
        );
      }
    }
  },
};
