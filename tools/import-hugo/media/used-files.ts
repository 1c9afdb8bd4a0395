/** Files of the old site that its pages name. */
import { posix } from 'node:path';
import type { Value } from '../front-matter/value';
import type { SourceFile } from '../site/types';
import { pictureBeside } from './bundle-picture';
import { findFile } from './find-file';
import type { SiteFiles } from './site-files';

/** Where an address may stand: between quotes, brackets, or spaces; as a whole line of front matter. */
const BETWEEN = [/[\s"'`()<>[\]{},=|]+/, /["'`\n]+/, /[()<>\n]+/];

/** Paths of all files that the pages may show or link to, sorted. Whoever names one in code only gets it too. */
export function usedFiles(pages: readonly SourceFile[], files: SiteFiles): string[] {
  const used = new Set<string>();
  for (const page of pages) {
    const { path, body, frontMatter } = page;
    const beside = pictureBeside(page, files);
    if (beside) used.add(beside);
    const texts = new Set(textsOf(frontMatter.values));
    for (const pattern of BETWEEN) for (const part of body.split(pattern)) texts.add(part);
    for (const file of galleryFiles(path, body, files)) used.add(file);
    for (const text of texts) {
      if (!/\.[a-z0-9]{2,5}(?:[?#]|$)/i.test(text.trim()) || text.length > 2000) continue;
      const file = findFile(text, path, files);
      if (file) used.add(file);
    }
  }
  return [...used].sort();
}

/** A gallery names a folder, a pattern, or nothing at all. */
const GALLERY =
  /\{\{[<%]\s*(?:gallery|carousel|image-gallery|foldergallery|slider|slideshow|photoswipe|imgproc|img)\b([^}]*)/g;

/** Pictures that galleries of a page may show: those of its bundle, and those of a folder that is named. */
function galleryFiles(page: string, body: string, files: SiteFiles): string[] {
  const calls = [...body.matchAll(GALLERY)].map((match) => match[1] ?? '');
  if (calls.length === 0) return [];
  const folders = calls.flatMap((call) => call.match(/[\w./-]*\/[\w./-]*/g) ?? []);
  const near = /(?:^|\/)_?index(?:\.[a-z-]+)?\.\w+$/i.test(page) ? [`${posix.dirname(page)}/`] : [];
  const named = folders.flatMap((folder) =>
    ['static', 'assets', 'content'].map((root) =>
      `${posix.join(root, folder.replace(/[^/]*\*.*$/, ''))}/`.replace(/\/+$/, '/'),
    ),
  );
  return [...files.paths.values()].filter(
    (file) =>
      /\.(?:avif|gif|jpe?g|png|svg|webp)$/i.test(file) &&
      [...near, ...named].some((start) => file.startsWith(start)),
  );
}

function textsOf(value: Value): string[] {
  if (typeof value === 'string') return [value, ...value.split(BETWEEN[0] ?? '')];
  return (Array.isArray(value) ? value : Object.values(value)).flatMap(textsOf);
}
