import { matchesGlob } from 'node:path';
import { addressOf } from './place-posts';
import type { ImportOptions, SourceFile } from './types';

/** Which posts `--since` and `--only` ask for. */
export function wantedPosts({ since, only, section }: ImportOptions): (file: SourceFile) => boolean {
  return (file) => {
    if (since !== undefined && Number(addressOf(file).split('/')[1]) < since) return false;
    if (only === undefined) return true;
    const below = file.path.slice(`content/${section}/`.length);
    return [file.path, below, below.split('/').at(-1) ?? ''].some((path) => matchesGlob(path, only));
  };
}
