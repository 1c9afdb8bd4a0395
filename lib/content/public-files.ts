/** Files found by their addresses as a server finds them: to the letter. */
import { decodePart } from '../percent-encoding';
import { closest } from './did-you-mean';

/** `unknown`: outside of `/media/`, where the build makes files of its own. */
export type FileFound = 'there' | 'missing' | 'unknown' | { readonly near: string; readonly why: string };

/**
 * A finder for root-relative addresses.
 *
 * @param list addresses of all files; it is asked for once, when somebody first looks for one
 */
export function publicFiles(list: () => Iterable<string>): (path: string) => FileFound {
  let files: ReadonlySet<string> | undefined;
  return (path) => {
    const typed = decodePart(path);
    const decoded = typed.normalize('NFC');
    files ??= new Set(list());
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
