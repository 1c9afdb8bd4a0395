import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '@/lib/files-below.ts';
import { basePath, siteUrl } from '@/lib/site.ts';
import { referenceVisitor } from '../publish/references.ts';
import { scanHtml } from '../publish/scan-html.ts';
import { usedFiles } from '../publish/unreferenced.ts';

/**
 * The files of a built site that some of its pages need to look and work as they do: styles, fonts, scripts, and the media that
 * they show or link to.
 *
 * @param folder of the site
 * @param paths addresses of pages: `/about/`
 * @returns names below the folder, the pages included, sorted
 */
export function neededFiles(folder: string, paths: readonly string[]): string[] {
  const origin = new URL(siteUrl()).origin;
  const pages = paths
    .map((path) => `${path.slice(1)}index.html`)
    .filter((file) => existsSync(join(folder, file)));
  const asked = new Set<string>();
  for (const page of pages)
    scanHtml(readFileSync(join(folder, page), 'utf8'), referenceVisitor(asked, origin));
  const used = usedFiles(folder, filesBelow(folder), asked, { origin, base: basePath() });
  const others = [...used].filter((file) => !file.endsWith('.html'));
  return [...new Set([...pages, ...others])].sort();
}
