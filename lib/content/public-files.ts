/** The files that the site serves as they are, found by their addresses as a server finds them: to the letter. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { closest } from './did-you-mean';

/** `unknown`: outside of `/media/`, where the build makes files of its own. */
export type FileFound = 'there' | 'missing' | 'unknown' | { readonly near: string; readonly why: string };

/** A finder for root-relative addresses in a public folder; it reads the folder once, when first asked. */
export function publicFiles(folder = join(process.cwd(), 'public')): (path: string) => FileFound {
  let files: ReadonlySet<string> | undefined;
  return (path) => {
    const decoded = decode(path);
    if (!decoded.startsWith('/media/'))
      return existsSync(/* turbopackIgnore: true */ join(folder, decoded)) ? 'there' : 'unknown';
    files ??= mediaFiles(folder);
    if (files.has(decoded)) return 'there';
    const sameLetters = [...files].find((file) => file.toLowerCase() === decoded.toLowerCase());
    if (sameLetters) return { near: sameLetters, why: 'small and capital letters differ' };
    const near = closest(decoded, files);
    return near ? { near, why: 'did you mean that?' } : 'missing';
  };
}

function mediaFiles(folder: string): Set<string> {
  const media = join(folder, 'media');
  if (!existsSync(/* turbopackIgnore: true */ media)) return new Set();
  const names = readdirSync(/* turbopackIgnore: true */ media, { recursive: true, encoding: 'utf8' });
  return new Set(names.map((name) => `/media/${name.replaceAll('\\', '/').normalize('NFC')}`));
}

function decode(path: string): string {
  try {
    return decodeURI(path).normalize('NFC');
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}
