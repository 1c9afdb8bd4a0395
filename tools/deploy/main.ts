/**
 * `npm run deploy -- <road>` hands the built site to a host: github-pages, cloudflare-pages, netlify, s3 or server. publish.yml runs
 * it, and it runs on any machine with the same variables. docs/deploying.md has a part for each road.
 */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { runCommand } from '../setup/run-command.ts';
import { awsIdentity } from './aws-identity.ts';
import { deployFaults } from './faults.ts';
import { roads, sshFiles } from './roads.ts';

const program = new Command('deploy')
  .description(`Hands the built site to a host: ${Object.keys(roads).join(', ')}.`)
  .argument('<road>', 'the host')
  .option('--site <folder>', 'the built site', 'out')
  .action(deploy);

async function deploy(name: string, { site }: { readonly site: string }): Promise<void> {
  const road = Object.hasOwn(roads, name) ? roads[name] : undefined;
  if (!road) throw new Error(`There is no road “${name}”. There are: ${Object.keys(roads).join(', ')}.`);
  if (!existsSync(join(site, 'index.html'))) {
    throw new Error(`There is no site in ${site}; build it with “npm run build”.`);
  }
  const faults = deployFaults(name, road, site, process.env);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const identity = name === 's3' ? await awsIdentity(process.env) : {};
  if (name === 'server') await writeSshFiles(process.env);
  for (const { program: command, args } of road.commands(site, process.env)) {
    const code = await runCommand(command, args, identity);
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
