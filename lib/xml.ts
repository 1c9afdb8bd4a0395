/** Text that machines can hold: what XML 1.0 forbids is left out, what it reserves is escaped. */

/** Characters that no XML 1.0 document may contain, not even escaped, and halves of surrogate pairs. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text without the characters that XML 1.0 forbids (https://www.w3.org/TR/xml/#charsets). */
export const xmlText = (text: string): string => text.replace(FORBIDDEN, '');

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as the content of an XML or HTML element or quoted attribute. */
export const escapeXml = (text: string): string =>
  xmlText(text).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An XML element; `content` is XML already, `undefined` attributes are left out. */
export function xmlElement(name: string, attributes: Attributes, ...content: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  return content.length > 0 ? `<${name}${written}>${content.join('')}</${name}>` : `<${name}${written}/>`;
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n';

/** A value as JSON text that any JSON parser and any encoder of UTF-8 takes: without the characters that XML forbids too. */
export const jsonText = (value: unknown): string =>
  `${JSON.stringify(value, (_, part) => (typeof part === 'string' ? xmlText(part) : part), 1)}\n`;
