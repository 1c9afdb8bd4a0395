/**
 * `npm run deploy -- [host]` hands the built site to a host: the one that is named, or DEPLOY_TO, or `deploy` of content/site.yml.
 * publish.yml runs it, and it runs on any machine with the same variables. docs/deploying.md has a part for each host.
 */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { DEPLOY_HOSTS, type DeployHost } from '@/lib/settings/deploy-hosts.ts';
import { site as settings } from '@/lib/site.ts';
import { runCommand } from '../setup/run-command.ts';
import { deployFaults } from './faults.ts';
import { roads, sshFiles } from './roads.ts';

interface Options {
  readonly site: string;
  readonly redirects?: string;
  readonly pack?: string;
}

const program = new Command('deploy')
  .description(`Hands the built site to a host: ${DEPLOY_HOSTS.join(', ')}.`)
  .argument('[host]', 'the host; DEPLOY_TO, or “deploy” of content/site.yml, where missing')
  .option('--site <folder>', 'the built site', 'out')
  .option('--redirects <file>', 'old addresses, as --pack writes them; those of the content where missing')
  .option('--pack <folder>', 'hand over nothing: write what can do so where no packages are installed')
  .action(async (name: string | undefined, options: Options) => {
    if (options.pack === undefined) return deploy(hostNamed(name), options);
    const { pack } = await import('./pack.ts');
    return pack(options.pack);
  });

/** @throws where none is named, or one that there is no road to */
function hostNamed(name = process.env.DEPLOY_TO || settings.deploy): DeployHost {
  const host = DEPLOY_HOSTS.find((known) => known === name);
  if (host) return host;
  const all = DEPLOY_HOSTS.join(', ');
  throw new Error(
    name
      ? `There is no host “${name}”. There are: ${all}.`
      : `No host is named. Write “deploy: ${DEPLOY_HOSTS[0]}” into content/site.yml, or name one here: ${all}.`,
  );
}

async function deploy(host: DeployHost, { site, redirects }: Options): Promise<void> {
  const road = roads[host];
  if (!existsSync(join(site, 'index.html'))) {
    throw new Error(`There is no site in ${site}; build it with “npm run build”.`);
  }
  const faults = deployFaults(host, road, site, process.env);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  if (host === 's3') {
    // The AWS SDK is large; only who needs it loads it.
    const { releaseToStore } = await import('./release-to-store.ts');
    await releaseToStore(site, redirects, process.env);
  }
  if (host === 'server') await writeSshFiles(process.env);
  for (const { program: command, args } of road.commands(site, process.env)) {
    const code = await runCommand(command, args);
    if (code !== 0)
      throw new Error(
        `“${command}” ended with code ${code}; what it printed is above. Nothing more was done.`,
      );
  }
}

/** Writes what ssh reads, for this user alone. */
async function writeSshFiles(variables: NodeJS.ProcessEnv): Promise<void> {
  const { key, knownHosts } = sshFiles(variables);
  const { DEPLOY_SSH_KEY: secret = '', DEPLOY_KNOWN_HOSTS: hosts = '' } = variables;
  // ssh takes a key without a line break at its end for damaged.
  await writeFile(key, `${secret.trimEnd()}\n`, { mode: 0o600 });
  await writeFile(knownHosts, `${hosts.trimEnd()}\n`, { mode: 0o600 });
}

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
