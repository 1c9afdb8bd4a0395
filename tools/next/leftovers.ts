/** Files that `next build` exports and no reader asks for. */
import { PLACEHOLDER } from '@/lib/static-params.ts';

/**
 * The files that serve only Next's client router or stand for "no page here".
 *
 * @param files of the exported site, as `filesBelow` names them
 */
export function routerLeftovers(files: readonly string[]): string[] {
  const pages = new Set(files.filter((file) => file.endsWith('.html')));
  return files.filter(
    (file) =>
      isPlaceholder(file) ||
      isPayload(file, pages) ||
      file.startsWith('_not-found/') ||
      // The 404 page once more, as if it were a page of its own.
      file === '404/index.html',
  );
}

/** Below a route without pages, which Next's export does not allow (lib/static-params). */
function isPlaceholder(file: string): boolean {
  return file.split('/').includes(PLACEHOLDER);
}

/** `index.txt` beside its `index.html`, `about.txt` beside `about.html`, and `__next.….txt` in any folder. */
function isPayload(file: string, pages: ReadonlySet<string>): boolean {
  if (!file.endsWith('.txt')) return false;
  const name = file.slice(file.lastIndexOf('/') + 1);
  return name.startsWith('__next.') || pages.has(file.replace(/\.txt$/, '.html'));
}
