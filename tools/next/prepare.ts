/** What Next needs before it reads the first page. `npm run build` and `npm run dev` have done it; `next build` and `next dev` alone have not. */
import { buildDate } from '@/lib/build-instant.ts';
import { writePublicationSheet } from '../setup/write-publication-sheet.ts';

/**
 * Settles which day is today and writes the style sheet with the colours and the font of the publication.
 *
 * @param isDevelopment shows drafts and scheduled posts, marked, as `npm run dev` does
 */
export function prepare(isDevelopment: boolean): void {
  buildDate();
  writePublicationSheet();
  if (isDevelopment) process.env.PREVIEW ??= '1';
}
