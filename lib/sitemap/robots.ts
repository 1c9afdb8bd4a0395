import { absoluteUrl, sitemapPath } from '../urls';

/** `robots.txt` (RFC 9309): everything is open, and a preview of unpublished work is closed. */
export function robots(): string {
  if (process.env.PREVIEW === '1') return 'User-agent: *\nDisallow: /\n';
  return `User-agent: *\nDisallow:\n\nSitemap: ${absoluteUrl(sitemapPath())}\n`;
}
