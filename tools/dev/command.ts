import { defineCommand } from '../launcher/command.ts';
import { HOST_OPTION, type HostOptions } from '../serve/listen-address.ts';

export const command = defineCommand({
  says: 'Serves the site while you write, with drafts; saving a post reloads the open page.',
  takes: (parser) => parser.option(...HOST_OPTION),
  does: async ({ host }: HostOptions) => (await import('./dev.ts')).dev(host),
});
