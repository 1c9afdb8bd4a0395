import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandError, UsageError } from '@/lib/errors.ts';
import { DEPLOY_HOSTS, type DeployHost } from '@/lib/settings/deploy-hosts.ts';
import { site as settings } from '@/lib/site.ts';
import { runCommand } from '../setup/run-command.ts';
import { deployFaults } from './faults.ts';
import { roads, sshFiles } from './roads.ts';

export interface DeployOptions {
  readonly site: string;
  readonly redirects?: string;
  readonly pack?: string;
}

/** @throws UsageError where none is named, or one that there is no road to */
function hostNamed(name = process.env.DEPLOY_TO || settings.deploy): DeployHost {
  const host = DEPLOY_HOSTS.find((known) => known === name);
  if (host) return host;
  const all = DEPLOY_HOSTS.join(', ');
  throw new UsageError(
    name
      ? `There is no host “${name}”. There are: ${all}.`
      : `No host is named. Write “deploy: ${DEPLOY_HOSTS[0]}” into content/site.yml, or name one here: ${all}.`,
  );
}

/**
 * Hands a built site to a host. publish.yml does it, and it works on any machine with the same variables; docs/deploying.md has a
 * part for each host.
 *
 * @param name of the host; where missing, DEPLOY_TO, or `deploy` of content/site.yml
 * @returns the exit code
 * @throws CommandError with everything that keeps the site from being handed over
 */
export async function handOver(
  name: string | undefined,
  { site, redirects }: DeployOptions,
): Promise<number> {
  const host = hostNamed(name);
  const road = roads[host];
  if (!existsSync(join(site, 'index.html'))) {
    throw new CommandError(`There is no site in ${site}; build it with “npm run build”.`);
  }
  const faults = deployFaults(host, road, site, process.env);
  if (faults.length > 0) throw new CommandError(faults.join('\n'));
  if (host === 's3') {
    // The AWS SDK is large; only who needs it loads it.
    const { releaseToStore } = await import('./release-to-store.ts');
    await releaseToStore(site, redirects, process.env);
  }
  if (host === 'server') await writeSshFiles(process.env);
  for (const { program: command, args } of road.commands(site, process.env)) {
    const code = await runCommand(command, args);
    if (code !== 0)
      throw new CommandError(
        `“${command}” ended with code ${code}; what it printed is above. Nothing more was done.`,
      );
  }
  return 0;
}

/** Writes what ssh reads, for this user alone. */
async function writeSshFiles(variables: NodeJS.ProcessEnv): Promise<void> {
  const { key, knownHosts } = sshFiles(variables);
  const { DEPLOY_SSH_KEY: secret = '', DEPLOY_KNOWN_HOSTS: hosts = '' } = variables;
  // ssh takes a key without a line break at its end for damaged.
  await writeFile(key, `${secret.trimEnd()}\n`, { mode: 0o600 });
  await writeFile(knownHosts, `${hosts.trimEnd()}\n`, { mode: 0o600 });
}
