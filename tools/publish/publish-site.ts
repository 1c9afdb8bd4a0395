import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '@/lib/content/types.ts';
import { filesBelow } from '@/lib/files-below.ts';
import { compressFiles } from './compress-files.ts';
import { nextChangeFile } from './next-change-file.ts';
import { Phases } from './phases.ts';
import { prepareRelease, type ReleaseInput } from './prepare-release.ts';
import { replaceFolder } from './replace-folder.ts';
import { writeSearchIndex } from './search/write-search-index.ts';

export interface PublishOptions extends ReleaseInput {
  /** The published site, on the same file system. */
  readonly out: string;
  /** What was built, for the search index. */
  readonly content: Content;
  /** Whether to put `.br` and `.gz` beside the texts of the site. */
  readonly compress?: boolean;
  /** Is told what each part took. */
  readonly phases?: Phases;
}

/**
 * Makes a release of an exported site and puts it in the place of the published one. The exported folder is used up.
 *
 * @throws PublishError where the site must not be published; `out` is then as it was, byte for byte
 */
export async function publishSite(options: PublishOptions): Promise<void> {
  const { out, content, compress, phases = new Phases(), ...input } = options;
  await phases.run('release', () => prepareRelease(input));
  await phases.run('search', () => writeSearchIndex(input.site, content));
  writeFileSync(join(input.site, 'next-change.json'), nextChangeFile(content.nextChange));
  if (compress) await phases.run('compression', () => compressFiles(input.site, filesBelow(input.site)));
  await replaceFolder(input.site, out);
}
