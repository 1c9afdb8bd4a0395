import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NEXT_FOLDER } from '../next/addresses.ts';
import { referencesOfCss, referencesOfScript, referencesOfText } from './references.ts';

/**
 * Folders whose files the build makes for its own pages. What is elsewhere (pages, feeds, recordings) is there for
 * readers and programs that come with an address of their own.
 */
const GENERATED = [NEXT_FOLDER, 'islands/', 'fonts/', 'images/'];

const isGenerated = (file: string): boolean => GENERATED.some((folder) => file.startsWith(folder));

/**
 * Generated files that nothing asks for: no page, no feed, no style sheet or script that one of them uses.
 *
 * @param folder of the site
 * @param files of the site, as `filesBelow` names them
 * @param askedByPages what pages ask for, as `referenceVisitor` gathers it
 * @param origin of the published site
 */
export function unreferencedFiles(
  folder: string,
  files: readonly string[],
  askedByPages: ReadonlySet<string>,
  origin: string,
): string[] {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const named = files
    .filter((name) => /\.(?:xml|json|webmanifest)$/.test(name))
    .flatMap((file) => [...referencesOfText(read(file), origin)]);
  const used = usedFiles(folder, files, [...askedByPages, ...named], { origin });
  return files.filter((file) => isGenerated(file) && !used.has(file));
}

/**
 * The files that are asked for, and those that their style sheets and scripts ask for in turn.
 *
 * @param files of the site, as `filesBelow` names them
 * @param asked as `referenceVisitor` gathers it
 * @param place the origin of the site, and the path below which its addresses are: `/notes`
 */
export function usedFiles(
  folder: string,
  files: readonly string[],
  asked: Iterable<string>,
  { origin, base = '' }: { readonly origin: string; readonly base?: string },
): ReadonlySet<string> {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const own = (file: string) => (`/${file}`.startsWith(`${base}/`) ? file.slice(base.length) : file);
  const used = new Set<string>();
  const exists = new Set(files);
  const queue = [...asked];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const file = own(next);
    if (used.has(file) || !exists.has(file)) continue;
    used.add(file);
    if (file.endsWith('.css')) queue.push(...referencesOfCss(read(file), file, origin));
    if (file.endsWith('.js')) queue.push(...referencesOfScript(read(file), file, origin));
  }
  return used;
}
