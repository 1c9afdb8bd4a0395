/** Old addresses in the words of each host; those of nginx are in nginx.ts. All are made of `allRedirects`. */
import { decodePath, encodeAddress, normalAddress, spellings } from '../addresses/address';
import { encodeTarget, servedTarget } from '../addresses/target';
import type { Redirect } from '../content/types';
import { siteLanguage } from '../interface-language';
import { site } from '../site';
import { absoluteUrl, servedAddress } from '../urls';
import { wordsOf } from '../words';
import { escapeXml, jsonText } from '../xml';

/**
 * `_redirects` for Netlify and Cloudflare Pages, which have no word for “gone” there. A part of a target that begins with
 * `:` would be read as a placeholder.
 */
export function redirectsFile(redirects: readonly Redirect[]): string {
  return redirects
    .flatMap(({ from, to }) => {
      if (to === undefined) return [];
      const target = servedTarget(to).replace(/(?<=[^:/]\/|^\/):/g, '%3A');
      return [`${servedAddress(encodeAddress(normalAddress(from)))} ${target} 301\n`];
    })
    .join('');
}

/**
 * The import file of a CloudFront key value store
 * (https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/kvs-with-functions-create-s3-kvp.html): old address and
 * where it leads, or `gone`. The function that reads it is in tools/publish/cloudfront.ts; it takes the path of the site off
 * before it looks here.
 */
export function cloudFrontData(redirects: readonly Redirect[]): string {
  const data = redirects.flatMap(({ from, to }) =>
    spellings(from).map((key) => ({
      key,
      value: to === undefined ? 'gone' : servedTarget(to),
    })),
  );
  return jsonText({ data });
}

/**
 * A page that redirects by itself, for hosts that know no redirects. Search engines take a refresh after no time, with the
 * canonical address beside it, for a permanent move.
 *
 * @param to where it leads
 */
export function redirectPage(to: string): string {
  const address = escapeXml(servedTarget(to));
  const full = escapeXml(absoluteUrl(encodeTarget(to)));
  const { title, nowAt } = wordsOf(site.language).errors.moved;
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title} | ${escapeXml(site.name)}</title>`,
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${full}">`,
    `<meta http-equiv="refresh" content="0; url=${address}">`,
  ];
  const body = `<main>\n<h1>${title}</h1>\n<p>${nowAt[0]}<a href="${address}">${full}</a>${nowAt[2]}</p>\n</main>`;
  return `<!DOCTYPE html>\n<html lang="${siteLanguage()}">\n<head>${head.join('\n')}\n</head>\n<body>\n${body}\n</body>\n</html>\n`;
}

/** Characters that names of files cannot have everywhere: on Windows, and in what GitHub keeps of a build. */
const NOT_IN_NAMES = /["<>|:*?\\\p{Cc}]/u;

/**
 * Where the page of an old address lies below the site's folder; `undefined` where a host would not take it for a page, or
 * where its name cannot be that of a file everywhere: such an address is left to hosts that have rules.
 */
export function pageFile(from: string): string | undefined {
  const path = decodePath(normalAddress(from)).slice(1);
  if (NOT_IN_NAMES.test(path) || path.split('/').some((part) => part === '..' || part === '.'))
    return undefined;
  if (path.endsWith('/')) return `${path}index.html`;
  return /\.html?$/i.test(path) ? path : undefined;
}
