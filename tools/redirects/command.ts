import { defineCommand } from '../launcher/command.ts';
import { REDIRECT_FORMATS, type RedirectFormat } from './formats.ts';

export const command = defineCommand({
  says: 'Prints every old address in the format of a host.',
  takes: (parser) =>
    parser.addArgument(
      parser.createArgument('<host>', 'the host, or one of its two functions').choices(REDIRECT_FORMATS),
    ),
  does: async (format: RedirectFormat) => (await import('./print-redirects.ts')).printRedirects(format),
});
