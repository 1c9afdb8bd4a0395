/**
 * `npm run release -- --to <folder>` makes `out/` the current release there; `--rollback` takes the last one back. A server
 * takes `<folder>/current` for its root; `<folder>/nginx.conf` is a server block for nginx. `--to s3://bucket/prefix` releases to an
 * object store instead (object-store/).
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { loadContent } from '@/lib/content/load.ts';
import type { Redirect } from '@/lib/content/types.ts';
import { allRedirects } from '@/lib/redirects/redirects.ts';
import type { ObjectStoreOptions } from './object-store/command.ts';
import { isObjectStore } from './object-store/location.ts';
import { type BuiltSite, type FolderOptions, releaseToFolder } from './release-to-folder.ts';
import { revision } from './revision.ts';

type Options = ObjectStoreOptions & FolderOptions;

const program = new Command('release')
  .description('Publishes the built site by one rename, keeps five releases and goes back in one step.')
  .requiredOption('--to <place>', 'the folder of the releases, or s3://bucket/prefix')
  .option('--site <folder>', 'the built site', 'out')
  .option('--rollback', 'make the release before the current one current again')
  .option('--reload', 'folder: where it has changed, test the configuration of nginx and have nginx read it')
  .option('--nginx <command>', 'folder: how nginx is called, “sudo nginx” for instance', 'nginx')
  .option('--reload-with <command>', 'folder: what reloads nginx where that is not “nginx -s reload”')
  .option('--dry-run', 'object store: say what would be sent and deleted, change nothing')
  .option('--region <region>', 'object store: the region of the bucket')
  .option('--endpoint <url>', 'object store: the address of a store other than Amazon S3')
  .option('--distribution <id>', 'object store: the CloudFront distribution to tell of changes')
  .option('--stack', 'object store: print a CloudFormation template of the bucket, the CDN and the role')
  .option('--parallel <number>', 'object store: requests at a time', '16')
  .action(async (options: Options) => {
    if (isObjectStore(options.to)) {
      // The AWS SDK is large; only who needs it loads it.
      const { releaseToObjectStore } = await import('./object-store/command.ts');
      return releaseToObjectStore(options, { revision: revision(), redirects: redirectsOfContent });
    }
    if (options.dryRun) throw new Error('--dry-run is for object stores: --to s3://bucket/prefix.');
    for (const line of await releaseToFolder(options, options.rollback ? undefined : builtSite(options)))
      console.log(line);
  });

function builtSite({ site }: Options): BuiltSite {
  if (!existsSync(join(site, 'index.html'))) {
    throw new Error(`There is no site in ${site}; build it with “npm run build -- --compress”.`);
  }
  return { site, revision: revision(), now: new Date(), redirects: redirectsOfContent() };
}

/** Old addresses as the content has them on the day of the build. */
const redirectsOfContent = (): readonly Redirect[] => allRedirects(loadContent().content);

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
