import { defineCommand } from '../launcher/command.ts';
import { HOST_OPTION, type HostOptions } from './listen-address.ts';

export const command = defineCommand({
  says: 'Serves a built site on http://localhost:3000 (or PORT).',
  takes: (parser) => parser.argument('[folder]', 'of the built site', 'out').option(...HOST_OPTION),
  does: async (folder: string, options: HostOptions) =>
    (await import('./serve.ts')).serve(folder, options.host),
});
