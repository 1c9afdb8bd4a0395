import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { publicationSheet } from '@/lib/settings/style-sheet.ts';
import { site } from '@/lib/site.ts';

const FILE = '.cache/publication.css';

/** Writes the sheet that `app/globals.css` imports, where it is another one: the colours and the font of the publication. */
export function writePublicationSheet(): void {
  const sheet = publicationSheet(site);
  if (existsSync(FILE) && readFileSync(FILE, 'utf8') === sheet) return;
  mkdirSync('.cache', { recursive: true });
  writeFileSync(FILE, sheet);
}
