import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadContent } from '@/lib/content/load.ts';
import type { Redirect } from '@/lib/content/types.ts';
import { CommandError, UsageError } from '@/lib/errors.ts';
import { allRedirects } from '@/lib/redirects/redirects.ts';
import { isObjectStore } from './object-store/location.ts';
import type { ObjectStoreOptions } from './object-store/release-to-object-store.ts';
import { type BuiltSite, type FolderOptions, releaseToFolder } from './release-to-folder.ts';
import { revision } from './revision.ts';

export type ReleaseOptions = Omit<ObjectStoreOptions & FolderOptions, 'to'> & { readonly to?: string };

/**
 * Makes a built site the current release in a folder, or brings the previous one back. A server takes `<folder>/current` for its
 * root; `<folder>/nginx.conf` is a server block for nginx. An object store gets the release instead where the place is one
 * (object-store/).
 *
 * @returns the exit code
 * @throws CommandError with place and remedy
 */
export async function releaseSite({ to, ...given }: ReleaseOptions): Promise<number> {
  if (to === undefined)
    throw new UsageError('Say where the releases are: --to <folder>, or --to s3://bucket/prefix.');
  const options = { ...given, to };
  if (isObjectStore(to)) {
    // The AWS SDK is large; it is loaded only where it is needed.
    const { releaseToObjectStore } = await import('./object-store/release-to-object-store.ts');
    await releaseToObjectStore(options, { revision: revision(), redirects: redirectsOfContent });
    return 0;
  }
  if (options.dryRun) throw new UsageError('--dry-run is for object stores: --to s3://bucket/prefix.');
  for (const line of await releaseToFolder(options, options.rollback ? undefined : builtSite(options.site)))
    console.log(line);
  return 0;
}

function builtSite(site: string): BuiltSite {
  if (!existsSync(join(site, 'index.html'))) {
    throw new CommandError(`There is no site in ${site}; build it with “npm run build -- --compress”.`);
  }
  return { site, revision: revision(), now: new Date(), redirects: redirectsOfContent() };
}

/** Old addresses as the content has them on the day of the build. */
const redirectsOfContent = (): readonly Redirect[] => allRedirects(loadContent().content);
