/**
 * `next-change.json` of a built site, by which tools/schedule/is-due.mjs knows when to build again.
 *
 * @param next the moment at which the site changes by itself, RFC 3339; undefined where nothing is scheduled
 */
export const nextChangeFile = (next: string | undefined): string =>
  `${JSON.stringify({ next: next ?? null })}\n`;
