import { DEPLOY_HOSTS } from '@/lib/settings/deploy-hosts.ts';
import { defineCommand } from '../launcher/command.ts';
import type { DeployOptions } from './hand-over.ts';

export const command = defineCommand({
  says: `Hands the built site to a host: ${DEPLOY_HOSTS.join(', ')}.`,
  takes: (parser) =>
    parser
      .argument('[host]', 'the host; if it is not given, DEPLOY_TO, or “deploy” of content/site.yml')
      .option('--site <folder>', 'the built site', 'out')
      .option('--redirects <file>', 'old addresses as --pack writes them; if not given, those of the content')
      .option('--pack <folder>', 'hand over nothing: write what can do so where no packages are installed'),
  does: async (host: string | undefined, options: DeployOptions) => {
    if (options.pack === undefined) return (await import('./hand-over.ts')).handOver(host, options);
    await (await import('./pack.ts')).pack(options.pack);
    return 0;
  },
});
