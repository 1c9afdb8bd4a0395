import { xmlText } from '../xml';

/**
 * What feedsmith wrote, without characters that XML forbids and without the white space that its indenting puts around
 * CDATA sections, which would become a part of titles.
 */
export const feedXml = (xml: string): string =>
  xmlText(xml)
    .replace(/>\s+<!\[CDATA\[/g, '><![CDATA[')
    .replace(/\]\]>\s+<\//g, ']]></');
