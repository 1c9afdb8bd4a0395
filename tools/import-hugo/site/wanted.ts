import { minimatch } from 'minimatch';
import { addressOf } from './place-posts';
import type { ImportOptions, SourceFile } from './types';

/** Whether `--only` asks for a post, by its path below the site; the pattern may leave out the section or the folders. */
export function isAskedFor(
  path: string,
  { only, section }: Pick<ImportOptions, 'only' | 'section'>,
): boolean {
  if (only === undefined) return true;
  const below = path.slice(`content/${section}/`.length);
  return [path, below, below.split('/').at(-1) ?? ''].some((one) => minimatch(one, only));
}

/** Which posts `--since` and `--only` ask for. */
export function wantedPosts(options: ImportOptions): (file: SourceFile) => boolean {
  return (file) => {
    if (options.since !== undefined && Number(addressOf(file).split('/')[1]) < options.since) return false;
    return isAskedFor(file.path, options);
  };
}
