import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from '@/lib/files-below.ts';

/** The folder that `app/document-files` exports to. */
const FOLDER = 'document-files';

/** Puts the files beside documents where their addresses say: `document-files/2015/07/17/x/index.md` to `2015/07/17/x/index.md`. */
export function placeDocumentFiles(site: string): void {
  // Pages alone are exported where `npm run bench` asks for it.
  if (!existsSync(join(site, FOLDER))) return;
  for (const file of filesBelow(join(site, FOLDER))) {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    renameSync(join(site, FOLDER, file), join(site, file));
  }
  rmSync(join(site, FOLDER), { recursive: true, force: true });
}
