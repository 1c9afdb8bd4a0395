import { compressFiles } from './compress-files.ts';
import { prepareRelease, type ReleaseInput } from './prepare-release.ts';
import { replaceFolder } from './replace-folder.ts';
import { listFiles } from './site-files.ts';

export interface PublishOptions extends ReleaseInput {
  /** The published site, on the same file system. */
  readonly out: string;
  /** Whether to put `.br` and `.gz` beside the texts of the site. */
  readonly compress?: boolean;
}

/**
 * Makes a release of an exported site and puts it in the place of the published one. The exported folder is used up.
 *
 * @throws PublishError where the site must not be published; `out` is then as it was, byte for byte
 */
export async function publishSite({ out, compress, ...input }: PublishOptions): Promise<void> {
  await prepareRelease(input);
  if (compress) await compressFiles(input.site, listFiles(input.site));
  await replaceFolder(input.site, out);
}
