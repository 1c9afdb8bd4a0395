/** The files that the site serves as they are, read from folders when somebody asks for them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../files-below';
import { publicFolder, servedFolders } from '../publication';
import { parseText } from '../transcripts/parse-transcript';
import { startOf } from '../transcripts/transcript';
import { publicFiles } from './public-files';
import type { SiteFiles } from './site-files';

/** Those in a public folder; where none is named, all that is served, with transcripts from the publication’s own. */
export function filesOnDisk(folder?: string): SiteFiles {
  return {
    findFile: publicFiles(() => publicAddresses(folder)),
    turnStarts: (address) => turnStarts(join(folder ?? publicFolder(), address)),
  };
}

/** Root-relative addresses of all files in a public folder; where none is named, of all that is served. */
export const publicAddresses = (folder?: string): string[] =>
  (folder ? [folder] : servedFolders()).flatMap(addressesBelow);

function addressesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return filesBelow(folder).map((path) => `/${path}`);
}

/** Of a file that is not there or cannot be read there are none: that is a problem of its own, told elsewhere. */
function turnStarts(file: string): (number | undefined)[] {
  if (!existsSync(file)) return [];
  return parseText(file, readFileSync(file)).transcript.turns.map(startOf);
}
