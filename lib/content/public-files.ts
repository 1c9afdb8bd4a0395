/** The files that the site serves as they are, found by their addresses as a server finds them: to the letter. */
import { existsSync } from 'node:fs';
import { filesBelow } from '../files-below';
import { decodePart } from '../percent-encoding';
import { servedFolders } from '../publication';
import { closest } from './did-you-mean';

/** `unknown`: outside of `/media/`, where the build makes files of its own. */
export type FileFound = 'there' | 'missing' | 'unknown' | { readonly near: string; readonly why: string };

/** A finder for root-relative addresses in a public folder (all that is served, where none is named), read when first asked. */
export function publicFiles(folder?: string): (path: string) => FileFound {
  let files: ReadonlySet<string> | undefined;
  return (path) => {
    const typed = decodePart(path);
    const decoded = typed.normalize('NFC');
    files ??= new Set((folder ? [folder] : servedFolders()).flatMap(addressesBelow));
    // Where the file itself has separate accents, that is its own problem (media/name).
    if (files.has(typed) || (typed === decoded && files.has(decoded.normalize('NFD')))) return 'there';
    if (files.has(decoded))
      return {
        near: decoded,
        why: 'the address has separate accents (decomposed Unicode, as old Macs write)',
      };
    if (!decoded.startsWith('/media/')) return 'unknown';
    // Whoever copies the name of a file does not know that an address has it in another form.
    if (files.has(path)) return { near: path, why: 'its name has signs that an address cannot have' };
    const sameLetters = [...files].find((file) => file.toLowerCase() === decoded.toLowerCase());
    if (sameLetters) return { near: sameLetters, why: 'small and capital letters differ' };
    const near = closest(decoded, files);
    return near ? { near, why: 'did you mean that?' } : 'missing';
  };
}

/** Root-relative addresses of all files below a folder. */
function addressesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return filesBelow(folder).map((path) => `/${path}`);
}
