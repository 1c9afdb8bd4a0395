/**
 * `npm run release -- --to <folder>` makes `out/` the current release there; `--rollback` takes the last one back. A server
 * takes `<folder>/current` for its root; `<folder>/nginx.conf` is a configuration for nginx.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { loadContent } from '@/lib/content/load.ts';
import { allRedirects } from '@/lib/redirects/redirects.ts';
import { nginxConfiguration } from '../publish/host-files.ts';
import { setBuildDate } from '../setup/build-date.ts';
import { type Release, ReleaseStore } from './release-store.ts';

interface Options {
  readonly to: string;
  readonly site: string;
  readonly rollback?: boolean;
}

const program = new Command('release')
  .description('Publishes the built site by one rename, keeps five releases and goes back in one step.')
  .requiredOption('--to <folder>', 'the folder of the releases')
  .option('--site <folder>', 'the built site', 'out')
  .option('--rollback', 'make the release before the current one current again')
  .action(async (options: Options) => {
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
