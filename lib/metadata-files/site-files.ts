/** Small files about the site as a whole. */
import { site } from '../site';
import { absoluteUrl, contactAddress, searchPath, servedAddress } from '../urls';
import { escapeXml, jsonText, XML_DECLARATION, xmlElement } from '../xml';

/** OpenSearch 1.1: lets a browser offer the site's search in its address bar. */
export function openSearch(): string {
  const tag = (name: string, text: string): string => xmlElement(name, {}, escapeXml(text));
  return (
    XML_DECLARATION +
    xmlElement(
      'OpenSearchDescription',
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
      // The specification's own limits: 16 and 1,024 characters.
      tag('ShortName', [...site.name].slice(0, 16).join('')),
      tag('Description', [...site.description].slice(0, 1024).join('')),
      tag('InputEncoding', 'UTF-8'),
      tag('Language', site.language),
      xmlElement(
        'Image',
        { width: 48, height: 48, type: 'image/vnd.microsoft.icon' },
        absoluteUrl('/favicon.ico'),
      ),
      xmlElement('Url', {
        type: 'text/html',
        method: 'get',
        template: `${absoluteUrl(searchPath())}?q={searchTerms}`,
      }),
    )
  );
}

/** The web app manifest (https://www.w3.org/TR/appmanifest/). */
export function manifest(): string {
  return jsonText({
    name: site.name,
    short_name: site.name,
    description: site.description,
    lang: site.language,
    start_url: servedAddress('/'),
    scope: servedAddress('/'),
    display: 'browser',
    background_color: site.colors.light.paper,
    theme_color: site.colors.light.paper,
    icons: [
      { src: servedAddress('/icons/icon-192.png'), sizes: '192x192', type: 'image/png' },
      { src: servedAddress('/icons/icon-512.png'), sizes: '512x512', type: 'image/png' },
      {
        src: servedAddress('/icons/icon-maskable-512.png'),
        sizes: '512x512',
        type: 'image/png',
        purpose: 'maskable',
      },
    ],
  });
}

/**
 * `security.txt` (RFC 9116): whom to tell of a weakness. It expires a year after the build, because the standard wants an
 * address that somebody has looked at lately.
 *
 * @param built the moment of the build, in milliseconds
 */
export function securityTxt(built: number): string {
  const expires = new Date(built);
  expires.setUTCFullYear(expires.getUTCFullYear() + 1);
  return [
    `Contact: ${contactAddress()}`,
    `Expires: ${expires.toISOString().replace('.000Z', 'Z')}`,
    `Preferred-Languages: ${site.language}`,
    `Canonical: ${absoluteUrl('/.well-known/security.txt')}`,
    '',
  ].join('\n');
}
