import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { referencesOfCss, referencesOfHtml, referencesOfScript } from './references.ts';

/**
 * Folders whose files the build makes for its own pages. What is elsewhere (pages, feeds, recordings) is there for
 * readers and programs that come with an address of their own.
 */
const GENERATED = ['_next/', 'islands/', 'fonts/'];

const isGenerated = (file: string): boolean => GENERATED.some((folder) => file.startsWith(folder));

/**
 * Generated files that no page asks for, neither itself nor through a style sheet or script that it uses.
 *
 * @param folder of the site
 * @param files of the site, as `listFiles` names them
 * @param pages the finished HTML by file
 * @param origin of the published site
 */
export function unreferencedFiles(
  folder: string,
  files: readonly string[],
  pages: ReadonlyMap<string, string>,
  origin: string,
): string[] {
  const used = new Set<string>();
  const exists = new Set(files);
  const queue = [...pages.values()].flatMap((html) => [...referencesOfHtml(html, origin)]);
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (used.has(file) || !exists.has(file)) continue;
    used.add(file);
    if (file.endsWith('.css'))
      queue.push(...referencesOfCss(readFileSync(join(folder, file), 'utf8'), file, origin));
    if (file.endsWith('.js'))
      queue.push(...referencesOfScript(readFileSync(join(folder, file), 'utf8'), file, origin));
  }
  return files.filter((file) => isGenerated(file) && !used.has(file));
}
