import { minimatch } from 'minimatch';
import { dayAndSlugOf } from './place-posts';
import type { ImportOptions, SourceFile } from './types';

/** Whether `--only` asks for a file, by its path below the site; the pattern may leave out any of the first folders. */
export function isAskedFor(path: string, { only }: Pick<ImportOptions, 'only'>): boolean {
  if (only === undefined) return true;
  const parts = path.split('/');
  return parts.some((_, index) => minimatch(parts.slice(index).join('/'), only));
}

/** Which posts `--since` and `--only` ask for. */
export function wantedPosts(options: ImportOptions): (file: SourceFile) => boolean {
  return (file) => {
    if (options.since !== undefined && Number(dayAndSlugOf(file).day.slice(0, 4)) < options.since)
      return false;
    return isAskedFor(file.path, options);
  };
}
