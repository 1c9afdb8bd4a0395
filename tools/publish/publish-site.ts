import type { Content } from '@/lib/content/types.ts';
import { compressFiles } from './compress-files.ts';
import { prepareRelease, type ReleaseInput } from './prepare-release.ts';
import { replaceFolder } from './replace-folder.ts';
import { writeSearchIndex } from './search-index.ts';
import { listFiles } from './site-files.ts';

export interface PublishOptions extends ReleaseInput {
  /** The published site, on the same file system. */
  readonly out: string;
  /** What was built, for the search index. */
  readonly content: Content;
  /** Whether to put `.br` and `.gz` beside the texts of the site. */
  readonly compress?: boolean;
}

/**
 * Makes a release of an exported site and puts it in the place of the published one. The exported folder is used up.
 *
 * @throws PublishError where the site must not be published; `out` is then as it was, byte for byte
 */
export async function publishSite({ out, content, compress, ...input }: PublishOptions): Promise<void> {
  await prepareRelease(input);
  await writeSearchIndex(input.site, content);
  if (compress) await compressFiles(input.site, listFiles(input.site));
  await replaceFolder(input.site, out);
}
