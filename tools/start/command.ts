import { defineCommand } from '../launcher/command.ts';
import { HOST_OPTION, type HostOptions } from '../serve/listen-address.ts';

export const command = defineCommand({
  says: 'Installs what is missing, builds the site and serves it on http://localhost:3000 (or PORT).',
  takes: (parser) => parser.option(...HOST_OPTION),
  does: async ({ host }: HostOptions) => (await import('./start.ts')).start(host),
});
