import { appendFile, cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { site, siteUrl } from '@/lib/site.ts';
import { bundleProgram } from '../setup/bundle-program.ts';
import { type Change, compareSites } from './compare-sites.ts';
import { type Comparison, choosePictures, countChanges } from './comparison.ts';
import { neededFiles } from './needed-files.ts';
import { previewPage } from './preview-page.tsx';
import { readSite } from './read-site.ts';
import { summaryMarkdown } from './summary.ts';
import { takePictures } from './take-pictures.ts';

/** Where whoever looks at the changed pages begins. */
const ALWAYS = '/';

export interface PreviewOptions {
  readonly before?: string;
  readonly after: string;
  readonly to: string;
}

/**
 * Compares two builds of the site and writes a page that shows what changes for readers, with pictures of up to ten pages, and the
 * changed pages beside it with what they need.
 *
 * @returns the exit code
 * @throws CommandError where a folder holds no site
 */
export async function writePreview({ before, after, to }: PreviewOptions): Promise<number> {
  const changes = compareSites(before === undefined ? undefined : readSite(before), readSite(after));
  const comparison: Comparison = {
    changes,
    pictures: choosePictures(changes),
    published: process.env.SITE_URL || site.url,
  };
  await rm(to, { recursive: true, force: true });
  await mkdir(to, { recursive: true });
  await copyChangedPages(changes, after, to);
  await takePictures(after, side(comparison, 'after'), to);
  if (before !== undefined) await takePictures(before, side(comparison, 'before'), to);
  await writeFile(join(to, 'index.html'), previewPage(comparison));
  const markdown = summaryMarkdown(comparison);
  await writeFile(join(to, 'summary.md'), markdown);
  // GitHub shows what is appended to this file on the page of the workflow run.
  if (process.env.GITHUB_STEP_SUMMARY) await appendFile(process.env.GITHUB_STEP_SUMMARY, markdown);
  console.log(`${countChanges(changes)}; see ${join(to, 'index.html')}`);
  return 0;
}

/** Puts the pages that changed into `site/`, with what they need, and a server for them that needs nothing but Node. */
async function copyChangedPages(changes: readonly Change[], after: string, to: string): Promise<void> {
  const paths = changes.filter(({ kind }) => kind !== 'removed').map(({ path }) => path);
  for (const file of neededFiles(after, [...paths, ALWAYS]))
    await cp(join(after, file), join(to, 'site', file));
  await cp(join(after, '404.html'), join(to, 'site/404.html'));
  await bundleProgram('tools/serve/stand-alone.ts', join(to, 'serve.mjs'), {
    defaults: { SITE_URL: siteUrl() },
  });
}

function side({ pictures, changes }: Comparison, when: 'before' | 'after'): Map<string, string> {
  const moved = new Map(changes.map(({ path, from }) => [path, from]));
  return new Map(
    [...pictures].flatMap(([path, picture]) => {
      const file = picture[when];
      return file === undefined ? [] : [[(when === 'before' && moved.get(path)) || path, file]];
    }),
  );
}
