import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Redirect } from '@/lib/content/types.ts';
import { CommandError } from '@/lib/errors.ts';
import { nginxConfiguration } from '../publish/host-files.ts';
import { nginxServer } from '../publish/nginx-server.ts';
import { Nginx } from './nginx.ts';
import { type Release, ReleaseStore } from './release-store.ts';

export interface FolderOptions {
  /** The folder of the releases. */
  readonly to: string;
  /** Whether nginx reads its configuration again where that has changed. */
  readonly reload?: boolean;
  /** How nginx is called: `sudo nginx`. */
  readonly nginx?: string;
  /** What has it read its configuration again, where that is not `nginx -s reload`. */
  readonly reloadWith?: string;
}

export interface BuiltSite {
  readonly site: string;
  readonly revision: string;
  readonly now: Date;
  readonly redirects: readonly Redirect[];
}

/**
 * Makes a built site the current release of a folder, or takes the current one back, and has nginx read its configuration again
 * where that was asked for and is needed.
 *
 * @param built undefined to take the current release back
 * @returns what to tell the person who did it
 * @throws where nothing was released, or where nginx could not be told
 */
export async function releaseToFolder(options: FolderOptions, built?: BuiltSite): Promise<readonly string[]> {
  const nginx = new Nginx(options.nginx, options.reloadWith);
  const own = join(options.to, 'nginx.conf');
  const isFirst = !existsSync(own);
  const store = new ReleaseStore(options.to, options.reload ? () => nginx.test() : undefined);
  const release = await (built ? publish(store, options.to, built) : store.rollback());
  const said = [`${release.id} is current (${(release.milliseconds / 1000).toFixed(1)} s).`];
  if (!existsSync(own)) return said;
  const old = outdated(own);
  if (old) return [...said, old];
  if (isFirst)
    return [
      ...said,
      `${own} is a server block for nginx: set listen, server_name and certificates in it, and include it in the http ` +
        `block of nginx. No later release changes it. Then have nginx read it: ${nginx.commands}`,
    ];
  return [...said, reloadOrSay(release, options.reload, nginx)];
}

function publish(store: ReleaseStore, to: string, { site, revision, now, redirects }: BuiltSite) {
  return store.release(site, revision, now, {
    included: { ...nginxConfiguration(resolve(to, 'current'), redirects) },
    server: nginxServer(resolve(to, 'nginx')),
  });
}

/** Earlier versions wrote all into one file, anew with each release. */
function outdated(file: string): string | undefined {
  return readFileSync(file, 'utf8').includes('/nginx/site.conf')
    ? undefined
    : `${file} does not include what releases say to nginx, so it has the old addresses and headers of an earlier release. ` +
        'Move it elsewhere and run “npm run release” again: a new one is written. Then copy your own settings into that.';
}

function reloadOrSay({ id, isConfigurationNew }: Release, reload: boolean | undefined, nginx: Nginx): string {
  if (!isConfigurationNew) return 'nginx need not be reloaded: its configuration is the same as before.';
  if (!reload)
    return `nginx has to be reloaded, because old addresses or headers have changed: ${nginx.commands}`;
  const failure = nginx.reload();
  if (failure === undefined) return 'nginx was reloaded, because old addresses or headers have changed.';
  throw new CommandError(
    `${id} is current, but nginx could not be reloaded:\n\n${failure}\n\n` +
      `It still has the old addresses and headers of before. Reload it by hand: ${nginx.commands}`,
  );
}
