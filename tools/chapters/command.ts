import { defineCommand } from '../launcher/command.ts';

export const command = defineCommand({
  says: 'Prints a post’s chapters as lines for YouTube, or a pasted list of times as chapters for a post.',
  takes: (parser) =>
    parser.argument(
      '<post or list>',
      'file, address or slug of a post, or a file with a list of times; - reads what is piped in',
    ),
  does: async (name: string) => (await import('./print-chapters.ts')).printChapters(name),
});
