/** Copies the files that posts use into `public/` of the imported publication. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MediaCopy } from '../media/plan-media';
import type { ImportReport } from '../report/report';
import type { Output } from './write-file';

/** Copies each file unless somebody has changed its copy since the last import. */
export async function writeMedia(
  source: string,
  output: Output,
  copies: readonly MediaCopy[],
): Promise<ImportReport['media']> {
  const entries: ImportReport['media'] = [];
  for (const { source: path, path: file, sha } of copies) {
    const state = await output.write(file, await readFile(join(source, path)));
    entries.push({ source: path, file, state, fileSha: sha });
  }
  return entries;
}
