import { compressFiles } from './compress-files.ts';
import { prepareRelease } from './prepare-release.ts';
import { replaceFolder } from './replace-folder.ts';
import { listFiles } from './site-files.ts';

export interface PublishOptions {
  /** The folder that `next build` exported to; it is used up. */
  readonly staging: string;
  /** Next's own folder (`.next`). */
  readonly buildFolder: string;
  /** The published site, on the same file system. */
  readonly out: string;
  /** Whether to put `.br` and `.gz` beside the texts of the site. */
  readonly compress?: boolean;
}

/**
 * Makes a release of an exported site and puts it in the place of the published one.
 *
 * @throws PublishError where the site must not be published; `out` is then as it was, byte for byte
 */
export async function publishSite({ staging, buildFolder, out, compress }: PublishOptions): Promise<void> {
  await prepareRelease(staging, buildFolder);
  if (compress) await compressFiles(staging, listFiles(staging));
  await replaceFolder(staging, out);
}
