/**
 * `npm run release -- --to <folder>` makes `out/` the current release there; `--rollback` takes the last one back. A server
 * takes `<folder>/current` for its root; `<folder>/nginx.conf` is a configuration for nginx. `--to s3://bucket/prefix` releases to an
 * object store instead (object-store/).
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { loadContent } from '@/lib/content/load.ts';
import { allRedirects } from '@/lib/redirects/redirects.ts';
import { nginxConfiguration } from '../publish/host-files.ts';
import { setBuildDate } from '../setup/build-date.ts';
import type { ObjectStoreOptions } from './object-store/command.ts';
import { isObjectStore } from './object-store/location.ts';
import { type Release, ReleaseStore } from './release-store.ts';

type Options = ObjectStoreOptions;

const program = new Command('release')
  .description('Publishes the built site by one rename, keeps five releases and goes back in one step.')
  .requiredOption('--to <place>', 'the folder of the releases, or s3://bucket/prefix')
  .option('--site <folder>', 'the built site', 'out')
  .option('--rollback', 'make the release before the current one current again')
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
      return releaseToObjectStore(options, revision());
    }
    if (options.dryRun) throw new Error('--dry-run is for object stores: --to s3://bucket/prefix.');
    const { id, milliseconds, isConfigurationNew } = await (options.rollback
      ? new ReleaseStore(options.to).rollback()
      : publish(options));
    console.log(`${id} is current (${(milliseconds / 1000).toFixed(1)} s).`);
    if (isConfigurationNew)
      console.log(
        `${join(options.to, 'nginx.conf')} has changed: have nginx read it again (nginx -s reload).`,
      );
  });

async function publish({ to, site }: Options): Promise<Release> {
  if (!existsSync(join(site, 'index.html'))) {
    throw new Error(`There is no site in ${site}; build it with “npm run build -- --compress”.`);
  }
  setBuildDate();
  const redirects = allRedirects(loadContent().content);
  const configuration = nginxConfiguration(resolve(to, 'current'), redirects);
  return new ReleaseStore(to).release(site, revision(), new Date(), configuration);
}

/** The commit that the site was built from; `untracked` outside of git. */
function revision(): string {
  const { status, stdout } = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : 'untracked';
}

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
