import { isLeftBySystem, servedEntries } from '@/lib/content/media/served-entries.ts';
import { checkServedMedia } from '@/lib/content/media-check.ts';
import type { PageProblem } from './page-problem.ts';

/** Files that systems left behind in `public/` and that the export took along, as `filesBelow` names them. */
export const systemLeftovers = (files: readonly string[]): string[] => files.filter(isLeftBySystem);

/** What a site must not contain: links and devices anywhere, and below `media/` what is not on the list of what may be served. */
export async function servedFileProblems(site: string): Promise<PageProblem[]> {
  const odd = servedEntries(site).filter(({ kind }) => kind === 'link' || kind === 'special');
  const media = await checkServedMedia(site);
  return [
    ...odd.map(({ path }) => ({
      place: path,
      rule: 'publish/link',
      message: 'This is a symbolic link or a device; a site is plain files and folders',
      fix: 'Replace it in public/ with a copy of the file, or delete it.',
    })),
    ...media
      .filter(({ rule }) => rule !== 'media/link')
      .map(({ file, rule, message, fix }) => ({ place: file, rule, message, fix })),
  ];
}
