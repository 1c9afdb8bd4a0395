/** Files that route handlers answer with; the export writes them as they are. */

/** Media types of what the site writes for machines. */
export const mediaTypes = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  jsonFeed: 'application/feed+json',
  json: 'application/json',
  chapters: 'application/json+chapters',
  vtt: 'text/vtt',
  calendar: 'text/calendar',
  xml: 'application/xml',
  markdown: 'text/markdown',
  text: 'text/plain',
  manifest: 'application/manifest+json',
  openSearch: 'application/opensearchdescription+xml',
} as const;

/** A text as a UTF-8 file of a type. */
export function textFile(text: string, type: keyof typeof mediaTypes): Response {
  return new Response(text, { headers: { 'content-type': `${mediaTypes[type]}; charset=utf-8` } });
}
