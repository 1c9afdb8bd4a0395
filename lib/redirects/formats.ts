/** Former addresses in the words of each host. All are made of `allRedirects`. */
import type { Redirect } from '../content/types';
import { decodeAddress } from '../percent-encoding';
import { site } from '../site';
import { absoluteUrl } from '../urls';
import { escapeXml, jsonText } from '../xml';

/** Root-relative address of a target that is not this site's own, percent-encoded. */
const encoded = (address: string): string =>
  /^[a-z]+:/i.test(address) ? new URL(address).href : encodeURI(decodeAddress(address));

/** An address with and without its slash at the end: hosts compare to the letter. */
const spellings = (from: string): string[] =>
  from.endsWith('/') && from !== '/' ? [from, from.slice(0, -1)] : [from];

/**
 * `_redirects` for Netlify and Cloudflare Pages, which have no word for “gone” there.
 */
export function redirectsFile(redirects: readonly Redirect[]): string {
  return redirects
    .flatMap(({ from, to }) => (to === undefined ? [] : [`${encoded(from)} ${encoded(to)} 301\n`]))
    .join('');
}

/**
 * A map for nginx's http block; `if ($gazette_redirect) { return 301 $gazette_redirect; }` in the server block uses it. nginx
 * compares decoded paths. What is gone for good has a map of its own (tools/publish/host-files.ts).
 */
export function nginxMap(redirects: readonly Redirect[]): string {
  const quote = (text: string): string =>
    `"${text.replace(/[\\"]/g, '\\$&').replaceAll('$', `\${gazette_dollar}`)}"`;
  const lines = redirects.flatMap(({ from, to }) =>
    to === undefined
      ? []
      : spellings(decodeAddress(from)).map((path) => `    ${quote(path)} ${quote(encoded(to))};\n`),
  );
  return [
    '# A dollar sign cannot be escaped in nginx; this variable is one.\n',
    'geo $gazette_dollar {\n    default "$";\n}\n\n',
    `map $uri $gazette_redirect {\n    default "";\n${lines.join('')}}\n`,
  ].join('');
}

/**
 * The import file of a CloudFront key value store
 * (https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/kvs-with-functions-create-s3-kvp.html): former path and
 * where it leads, or `gone`. The function that reads it stands in docs/machines.md.
 */
export function cloudFrontData(redirects: readonly Redirect[]): string {
  const data = redirects.flatMap(({ from, to }) =>
    spellings(encoded(from)).map((key) => ({ key, value: to === undefined ? 'gone' : encoded(to) })),
  );
  return jsonText({ data });
}

/**
 * A page that leads on by itself, for hosts that know no redirects. Search engines take a refresh after no time, with the
 * canonical address beside it, for a permanent move.
 *
 * @param to where it leads
 */
export function redirectPage(to: string): string {
  const address = escapeXml(encoded(to));
  const full = escapeXml(absoluteUrl(encoded(to)));
  const title = 'This page has moved';
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title} | ${escapeXml(site.name)}</title>`,
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${full}">`,
    `<meta http-equiv="refresh" content="0; url=${address}">`,
  ];
  const body = `<main>\n<h1>${title}</h1>\n<p>It is now at <a href="${address}">${full}</a>.</p>\n</main>`;
  return `<!DOCTYPE html>\n<html lang="${site.language}">\n<head>${head.join('\n')}\n</head>\n<body>\n${body}\n</body>\n</html>\n`;
}

/**
 * Where the page of a former address lies below the site's folder; `undefined` where a host would not take it for a page,
 * and where the address is gone for good, which has a page of its own (tools/publish/gone-pages.ts).
 */
export function redirectFile({ from, to }: Redirect): string | undefined {
  const path = decodeAddress(from).slice(1);
  if (to === undefined || path.split('/').some((part) => part === '..' || part === '.')) return undefined;
  if (path.endsWith('/')) return `${path}index.html`;
  return /\.html?$/i.test(path) ? path : undefined;
}
